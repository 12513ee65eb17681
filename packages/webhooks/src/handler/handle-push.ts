import { pushSignature, pushTimeLimit, type Push } from '@sipgate-kit/contract'
import { accountIn } from '../events/account-of.ts'
import { readPush } from '../events/read-push.ts'
import { BodyRefused, type PushReply, type PushRequest } from '../http/push-request.ts'
import type { MenuRoots } from '../menu/menu-roots.ts'
import { explainSignature } from '../signature/explain-signature.ts'
import { isSignature, isSigned } from '../signature/verify-signature.ts'
import type { AcceptedPush } from './accepted-push.ts'
import { answerOnce } from './answer-once.ts'
import { answerPush } from './answer-push.ts'
import { bodiesOnTheirWay } from './bodies-on-their-way.ts'
import { pushForgetter } from './forget-pushes.ts'
import type { CallHandlers } from './handlers.ts'
import { inTime, late } from './in-time.ts'
import type { CallSettings } from './options.ts'
import { stateIn } from './public-url.ts'
import { recordPush } from './record-push.ts'
import { refusal, type Refusal, type RefusalCode } from './refusal.ts'

/** A push of a call is a few hundred bytes; of a large group, some thousand. */
const longestBody = 64 * 1024

/** How many are waited for at a time. */
const mostBodies = 1000

type WaitForBody = ReturnType<typeof bodiesOnTheirWay>

/** The way of a request through the handler: it is refused, or accepted and answered. */
export function handlePush<View>(
  handlers: CallHandlers<View>,
  menus: MenuRoots<View>,
  settings: CallSettings<View>,
) {
  const running = new Set<Promise<PushReply>>()
  const { concurrency } = settings
  const waitFor = bodiesOnTheirWay(mostBodies, settings.platform)
  const forgetPushes = pushForgetter(settings)
  let handled = 0
  let open = true

  async function handle(request: PushRequest): Promise<PushReply> {
    if (!open) return refuse(refusal('closed', 'The program is ending.'))
    const work = answer(request)
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }

  async function answer(request: PushRequest): Promise<PushReply> {
    const until = settings.platform.now() + settings.deadline
    const accepted = await accept(request, settings, until, waitFor)
    if ('code' in accepted) return refuse(accepted)
    // Only what sipgate has signed is counted, so that nobody else can use the places up.
    if (handled >= concurrency) {
      const why = `${concurrency} pushes are being handled already; raise \`concurrency\`, or answer faster.`
      return refuse(refusal('too_many_requests', why))
    }
    const { push, body, signature } = accepted
    settings.onAccepted({ push, body, signature })
    handled++
    try {
      const xml = await answerOnce(accepted, settings, until, async () => {
        // The next push may follow the answer at once, and is to find the call.
        const recorded = recordPush(accepted, settings, until)
        const answered = await answerPush(accepted, handlers, menus, settings, until)
        await recorded
        return answered
      })
      return { status: 200, headers: xml === '' ? plain : xmlHeaders, body: xml }
    } finally {
      handled--
      void forgetPushes(push)
    }
  }

  function refuse(refused: Refusal): PushReply {
    settings.onRefused(refused)
    const { status, code, why } = refused
    return {
      status,
      headers: {
        ...plain,
        ...(status === 405 && { allow: 'POST' }),
        ...(settings.local && { 'x-sipgate-kit-why': `${code}: ${why}` }),
      },
      body: '',
    }
  }

  return {
    handle,
    async close() {
      open = false
      await Promise.allSettled(running)
    },
  }
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
const xmlHeaders = { ...plain, 'content-type': 'application/xml; charset=utf-8' }

/** Everything that is checked before a handler sees a push, in the order of what it costs. */
async function accept(
  request: PushRequest,
  settings: CallSettings<unknown>,
  until: number,
  waitFor: WaitForBody,
): Promise<AcceptedPush | Refusal> {
  if (request.method !== 'POST')
    return refusal('method_not_allowed', `sipgate posts; this was ${request.method.slice(0, 20)}.`)
  const type = request.header('content-type') ?? ''
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type))
    return refusal('not_a_form', 'A push is a form: Content-Type: application/x-www-form-urlencoded.')
  const signature = request.header(pushSignature.header)
  if (signature === undefined) return refusal('signature_missing', unsigned)
  if (!isSignature(signature))
    return refusal('signature_malformed', `${pushSignature.header} must be there once, in standard base64.`)
  const body = await readBody(request, waitFor)
  if (!(body instanceof Uint8Array)) return body
  const { publicKeys, local, seal } = settings
  if (!isSigned(body, signature, publicKeys)) {
    const why = local ? explainSignature(body, signature, publicKeys) : wronglySigned
    return refusal('signature_wrong', why)
  }
  const push = readPush(Buffer.from(body).toString('utf8'))
  if ('code' in push) return refusal(push.code, push.why)
  const sealed = stateIn(request.url) ?? ''
  const state = sealed === '' ? undefined : seal.open(sealed)
  if (sealed !== '' && !state) return refusal('state_wrong', foreignState)
  if (state && state.call.callId !== push.callId)
    return refusal('state_wrong', 'The state in the URL belongs to another call.')
  if (push.event === 'dtmf' && !state) return refusal('state_missing', noState)
  // Who picks up a line without a user tells more than the call did when it began.
  const account = state?.account ?? accountIn(push)
  const refused = settings.accepts && (await refuseAccount(push, account, settings.accepts, settings, until))
  return refused ?? { push, body, signature, state, account, sealed }
}

/** Whatever the program's function does but say yes is a no. */
async function refuseAccount(
  { event, callId }: Push,
  account: string | undefined,
  accepts: NonNullable<CallSettings<unknown>['accepts']>,
  { platform, onProblem }: CallSettings<unknown>,
  until: number,
): Promise<Refusal | undefined> {
  try {
    const asked = Promise.resolve(accepts(account))
    const accepted = await inTime(asked, until - platform.now(), platform)
    if (accepted === true) return undefined
    if (accepted === late) return refusal('accounts_failed', 'The function `accounts` took too long.')
    return refusal('foreign_account', 'The account of this call is not among `accounts`.')
  } catch (error) {
    onProblem({ code: 'accounts_failed', event, callId, error })
    return refusal('accounts_failed', 'The function `accounts` failed.')
  }
}

const unsigned = `The header ${pushSignature.header} is missing: this is not from sipgate, or a proxy removed it.`
const wronglySigned =
  'The signature does not fit: somebody else signed it, or a proxy changed the body. `sipgate-kit doctor webhook` finds out which.'
const foreignState =
  'The state in the URL was changed, or another key encrypted it: all instances need the same stateKeys, and old ones for the time of a call.'
const noState = 'Digits come to the URL that gather() makes; this URL has lost its query.'

async function readBody(request: PushRequest, waitFor: WaitForBody): Promise<Uint8Array | Refusal> {
  try {
    const body = await waitFor(request.body(longestBody), pushTimeLimit)
    if (body !== late) return body
    const why = `The body did not arrive within ${pushTimeLimit / 1000} seconds, or gave way to others.`
    return refusal('body_too_slow', why)
  } catch (error) {
    if (error instanceof BodyRefused) return refusal(error.code, bodyWords[error.code])
    throw error
  }
}

const bodyWords: Readonly<Record<BodyRefused['code'], string>> = {
  body_too_large: `The body is longer than ${longestBody / 1024} kB.`,
  body_broken_off: 'The connection ended before the body did.',
} satisfies Partial<Record<RefusalCode, string>>
