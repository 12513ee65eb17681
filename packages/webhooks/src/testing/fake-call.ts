import type { HangupCause, Push } from '@sipgate-kit/contract'
import type { Answer } from '../answers/answer.ts'
import { checkOptions, invalidOption } from '../check-options.ts'
import { systemPlatform, type Platform } from '../platform.ts'
import { WebhookError } from '../webhook-error.ts'
import { readTarget, type FakeCallTarget, type Post } from './fake-call-target.ts'
import { pushBody } from './push-body.ts'
import { reactionOf, type Reaction } from './reaction.ts'
import { newCallId, samplePush, someone, userIdOf, xcidOf, type PushFields } from './sample-push.ts'
import { signedBody, type SigningOptions } from './signed-push.ts'

/** A user of sipgate whose telephone rings or who calls. */
export interface FakeUser {
  readonly name: string
  /** The account with the user: `1000001w0`. */
  readonly fullUserId: string
}

/** Who is called, and whose telephones ring there. */
export interface FakeParty {
  /** In E.164. */
  readonly to: string
  /** Default: the users of the call. */
  readonly users?: readonly FakeUser[] | undefined
}

/** Options of `fakeCall()`. */
export interface FakeCallOptions extends Pick<SigningOptions, 'key' | 'headers'> {
  /** Default `in`. */
  readonly direction?: 'in' | 'out' | undefined
  /** In E.164, or `anonymous`. Default: a caller from Köln; for outgoing calls the number of the user. */
  readonly from?: string | undefined
  /** In E.164. Default: the number of the user; for outgoing calls somebody in Köln. */
  readonly to?: string | undefined
  /** Whose telephones ring, or who calls. Default: one user of account 1000001. `[]` for a line without a user. */
  readonly users?: readonly FakeUser[] | undefined
  /** The number that was dialled first, for a call that was diverted. */
  readonly diversion?: string | undefined
  /** Default: a new one. */
  readonly callId?: string | undefined
  /** The first id of the call, if it was transferred. Default: `callId`. */
  readonly origCallId?: string | undefined
  /** Sends the requests. Default: global fetch, for a URL. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined
  /** Where a handler that is a function believes new calls arrive. Default `http://localhost/push`. */
  readonly url?: string | URL | undefined
  /** Randomness, for ids. Default: the machine's. */
  readonly platform?: Partial<Pick<Platform, 'randomBytes'>> | undefined
}

const optionNames = Object.keys({
  direction: true,
  from: true,
  to: true,
  users: true,
  diversion: true,
  callId: true,
  origCallId: true,
  fetch: true,
  url: true,
  platform: true,
  key: true,
  headers: true,
} satisfies Record<keyof FakeCallOptions, true>)

/** One push of a fake call. */
export interface FakePush {
  readonly push: Push
  readonly url: string
  readonly reaction: Reaction
}

/** A call that goes on as a test says. What sipgate would not post, because nobody asked for it, is not posted. */
export interface FakeCall {
  readonly callId: string
  readonly origCallId: string
  /** `collecting` digits after a `gather()`. */
  readonly state: 'ringing' | 'collecting' | 'talking' | 'ended'
  /** How the application reacted to the last push whose answer counts: the new call, or digits. */
  readonly reaction: Reaction
  /** All pushes of this leg, in their order. */
  readonly pushes: readonly FakePush[]
  /**
   * Somebody picks up, or the voicemail does.
   * @param by the user, or with several numbers in `dial()` the one that answered. Default: the first of the call
   * @returns undefined if the application did not ask for this push
   * @throws WebhookError `impossible_in_call`
   */
  answer(by?: { readonly user?: FakeUser; readonly number?: string }): Promise<Reaction | undefined>
  /**
   * The caller presses digits after a `gather()`; fewer than it wants means that the time ran out, and `''` that nothing was pressed.
   * @throws WebhookError `impossible_in_call`
   */
  press(digits: string): Promise<Reaction>
  /**
   * The call ends. If digits are being collected, the application learns that first.
   * @param cause default: `normalClearing` after an answer, or else `cancel`, since the caller gave up
   * @returns undefined if the application did not ask for this push
   * @throws WebhookError `impossible_in_call`
   */
  hangUp(cause?: HangupCause): Promise<Reaction | undefined>
  /**
   * Whoever answered transfers the call: a new call begins, with the same `origCallId`. This one ends at once, or with `attended` when the
   * new one is answered.
   * @returns the new call
   * @throws WebhookError `impossible_in_call`
   */
  transfer(to: FakeParty, how?: { readonly attended?: boolean }): Promise<FakeCall>
  /**
   * The call is forwarded before anybody answered: it ends, and a new one begins, with the same `origCallId`.
   * @returns the new call
   * @throws WebhookError `impossible_in_call`
   */
  forward(to: FakeParty): Promise<FakeCall>
}

/**
 * Begins a call as sipgate does: posts `newCall`, signed, and follows the answer. If that ends the call, the hang-up is posted, too.
 * @param target a handler (`createCallHandler()`), its `fetch`, or the URL of a running application. From a URL, later pushes go to the
 * same server only
 * @throws WebhookError `invalid_option`
 */
export async function fakeCall(target: FakeCallTarget, options: FakeCallOptions = {}): Promise<FakeCall> {
  checkOptions('fakeCall', options, optionNames)
  const { direction = 'in', users = [someone.user], key, headers } = options
  if (direction !== 'in' && direction !== 'out') throw invalidOption("direction must be 'in' or 'out'")
  const [from, to] = direction === 'in' ? [someone.caller, someone.number] : [someone.number, someone.caller]
  const platform = { ...systemPlatform, ...options.platform }
  const callId = options.callId ?? newCallId(platform)
  return begin({
    ...readTarget(target, options),
    direction,
    from: options.from ?? from,
    to: options.to ?? to,
    users,
    callId,
    origCallId: options.origCallId ?? callId,
    diversion: options.diversion,
    signing: { key, headers },
    platform,
  })
}

interface Leg {
  readonly post: Post
  /** Where new calls go. */
  readonly url: string
  readonly direction: 'in' | 'out'
  readonly from: string
  readonly to: string
  readonly users: readonly FakeUser[]
  readonly callId: string
  readonly origCallId: string
  readonly diversion: string | undefined
  readonly signing: Pick<SigningOptions, 'key' | 'headers'>
  readonly platform: Pick<Platform, 'randomBytes'>
  /** What becomes of the leg that this one follows. */
  readonly onAnswered?: () => Promise<unknown>
}

async function begin(leg: Leg): Promise<FakeCall> {
  const { direction, from, to, users, callId, origCallId, diversion } = leg
  const pushes: FakePush[] = []
  let state: FakeCall['state'] = 'ringing'
  let answeringNumber: string | undefined

  const parties = { callId, origCallId, xcid: xcidOf(callId), direction, from, to, diversion }
  const send = async (url: string, fields: PushFields): Promise<Reaction> => {
    const push = samplePush(fields, leg.platform)
    const response = await leg.post(signedBody(pushBody(push), { ...leg.signing, url }))
    const reaction = await reactionOf(response, push.event, direction)
    pushes.push({ push, url, reaction })
    return reaction
  }

  const begun = await send(leg.url, {
    event: 'newCall',
    ...parties,
    users: users.map(({ name }) => name),
    userIds: users.map(({ fullUserId }) => userIdOf(fullUserId)),
    fullUserIds: users.map(({ fullUserId }) => fullUserId),
  })
  let reaction = begun
  const follow = async (next: Reaction): Promise<Reaction> => {
    reaction = next
    state = next.answer?.action === 'gather' ? 'collecting' : 'ringing'
    const cause = causeOf(next.answer)
    if (cause !== undefined) await end(cause)
    return next
  }
  const end = async (cause: HangupCause): Promise<Reaction | undefined> => {
    state = 'ended'
    const { onHangup } = begun
    return onHangup === undefined
      ? undefined
      : send(onHangup, { event: 'hangup', ...parties, cause, answeringNumber })
  }
  const digits = (dtmf: string | undefined) =>
    send(reaction.onData ?? leg.url, { event: 'dtmf', callId, dtmf })
  const successor = (party: FakeParty, onAnswered?: Leg['onAnswered']) =>
    begin({
      ...leg,
      to: party.to,
      users: party.users ?? users,
      callId: newCallId(leg.platform),
      diversion: diversion ?? to,
      ...(onAnswered && { onAnswered }),
    })
  const mustBe = (wanted: FakeCall['state'], what: string) => {
    if (state !== wanted) throw impossible(`${what}, the call must be ${wanted}; it is ${state}.`)
  }

  await follow(begun)
  return {
    callId,
    origCallId,
    pushes,
    get state() {
      return state
    },
    get reaction() {
      return reaction
    },
    async answer({ user = users[0], number } = {}) {
      mustBe('ringing', 'For somebody to pick up')
      state = 'talking'
      answeringNumber = number ?? firstNumber(reaction.answer) ?? to
      const person = direction === 'in' ? user : undefined
      const { onAnswer } = begun
      const told =
        onAnswer === undefined
          ? undefined
          : await send(onAnswer, {
              event: 'answer',
              ...parties,
              user: person?.name,
              userId: person && userIdOf(person.fullUserId),
              fullUserId: person?.fullUserId,
              answeringNumber,
            })
      await leg.onAnswered?.()
      return told
    },
    async press(keys) {
      mustBe('collecting', 'To press digits')
      if (!/^[\d*#]*$/.test(keys)) throw impossible('A telephone has the keys 0 to 9, * and #.')
      const { maxDigits = 1 } = reaction.answer?.action === 'gather' ? reaction.answer : {}
      if (keys.length > maxDigits)
        throw impossible(`gather() takes ${maxDigits} at a time here; press the others after its answer.`)
      return follow(await digits(keys === '' ? undefined : keys))
    },
    async hangUp(cause) {
      if (state === 'ended') throw impossible('The call has ended already.')
      const usual = state === 'talking' ? 'normalClearing' : 'cancel'
      if (state === 'collecting') await digits('-1')
      return end(cause ?? usual)
    },
    async transfer(party, { attended = false } = {}) {
      mustBe('talking', 'To be transferred')
      const leave = async () => (state === 'ended' ? undefined : end('normalClearing'))
      const next = await successor(party, attended ? leave : undefined)
      if (!attended) await leave()
      return next
    },
    async forward(party) {
      mustBe('ringing', 'To be forwarded')
      await end('forwarded')
      return successor(party)
    },
  }
}

/** Why a call ends by an answer. */
function causeOf(answer: Answer | undefined): HangupCause | undefined {
  if (answer?.action === 'hangup') return 'cancel'
  if (answer?.action !== 'reject') return undefined
  return answer.reason === 'busy' ? 'busy' : 'noAnswer'
}

const firstNumber = (answer: Answer | undefined) =>
  answer?.action === 'dial' ? answer.numbers[0] : undefined

const impossible = (detail: string) => new WebhookError('impossible_in_call', { detail })
