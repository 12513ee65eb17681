// What is tried in every runtime. It knows nothing of the one it runs in: plain JavaScript of the web platform, and the packed client.
import { formatMoney, isSipgateError, Sipgate, SipgateError } from '@sipgate-kit/client'
import { safeguards } from '@sipgate-kit/client/safeguards'
import { spendGuard } from '@sipgate-kit/client/spend-guard'
import { checkRequest } from '@sipgate-kit/client/validate'

/**
 * `apiUrl`, `tokenId` and `token` lead to the sandbox; below `scriptedUrl` is a server whose first path segment chooses how it answers.
 * Gives one result for each check: `{ name, ok, problem }`.
 */
export async function runProgram(given) {
  const results = []
  for (const [name, check] of Object.entries(checks)) {
    try {
      await check(given)
      results.push({ name, ok: true })
    } catch (error) {
      results.push({ name, ok: false, problem: `${error?.stack ?? error}`.slice(0, 2000) })
    }
  }
  return results
}

const checks = {
  'balance, personal access token': async ({ apiUrl, tokenId, token }) => {
    const balance = await new Sipgate({ baseUrl: apiUrl, auth: { tokenId, token } }).balance.get()
    equal(balance, { amount: 273400, currency: 'EUR' })
  },

  'request() by name': async ({ apiUrl, tokenId, token }) => {
    const sipgate = new Sipgate({ baseUrl: apiUrl, auth: { tokenId, token } })
    const user = await sipgate.request('GET /users/{userId}', { path: { userId: 'w0' } })
    equal(user.id, 'w0')
  },

  "through the runtime's own fetch": async ({ apiUrl, tokenId, token }) => {
    const options = { baseUrl: apiUrl, auth: { tokenId, token }, fetch: (url, init) => fetch(url, init) }
    equal((await new Sipgate(options).balance.get()).amount, 273400)
  },

  '404 is not_found': async ({ apiUrl, tokenId, token }) => {
    const error = await failure(
      new Sipgate({ baseUrl: apiUrl, auth: { tokenId, token } }).users.get({ userId: 'w999' }),
    )
    equal([error.code, error.status, error.operation], ['not_found', 404, 'GET /users/{userId}'])
  },

  'a missing scope, before it is sent': async (given) => {
    const accessToken = ['e30', btoa(JSON.stringify({ scope: 'users:read' })), 'c2lnbg'].join('.')
    const error = await failure(
      new Sipgate({ baseUrl: script(given, 'unused'), auth: { accessToken }, safeguards }).balance.get(),
    )
    equal([error.code, error.scopes], ['missing_scope', ['all', 'balance:read']])
    equal(await hits(given, 'unused'), 0)
  },

  'checks are never forgotten': async (given) => {
    const seen = []
    const checks = [({ operation }) => void seen.push(operation)]
    try {
      await failure(scripted(given, 'nothing', { checks, retries: 0 }).users.list())
    } catch (error) {
      // Without these safeguards the client cannot be created.
      equal(error.code, 'invalid_argument')
      return
    }
    equal(seen, ['GET /users'])
  },

  'aborted by an AbortSignal': async (given) => {
    const signal = AbortSignal.timeout(150)
    const error = await failure(scripted(given, 'silent').balance.get({ signal }))
    equal([error.code, await hits(given, 'silent')], ['aborted', 1])
  },

  'its own time limit': async (given) => {
    const error = await failure(scripted(given, 'silent-too').balance.get({ timeout: 150 }))
    equal([error.code, await hits(given, 'silent-too')], ['timeout', 1])
  },

  'a 500 is repeated': async (given) => {
    const repeats = []
    const onRetry = ({ status }) => repeats.push(status)
    const balance = await scripted(given, 'fails-once', { onRetry }).balance.get()
    equal([balance.amount, repeats, await hits(given, 'fails-once')], [10000, [500], 2])
  },

  'paging over /history': async (given) => {
    const ids = []
    for await (const { id } of scripted(given, 'pages').history.list()) ids.push(id)
    equal([ids, await hits(given, 'pages')], [['h1', 'h2', 'h3', 'h4', 'h5'], 4])
  },

  formatMoney: async () => {
    equal(formatMoney({ amount: 12345600, currency: 'EUR' }, 'en'), '€1,234.56')
    equal(formatMoney({ amount: -123456, currency: 'EUR' }, 'de_DE').replace(/\s/, ' '), '-12,3456 €')
  },

  '/validate, no code made of strings': async (given) => {
    // The runtime was started so that this is refused; otherwise the check would prove nothing.
    equal(allowsCodeFromStrings(), false)
    const sipgate = scripted(given, 'unused', { safeguards, checks: [checkRequest] })
    const error = await failure(sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message: 5 }))
    equal([error.code, error.detail?.includes('message')], ['invalid_argument', true])
    equal(await hits(given, 'unused'), 0)
  },

  '/spend-guard, dryRun': async (given) => {
    const checks = [spendGuard({ dryRun: true, account: '1000001', limits: { sms: { perDay: 1 } } })]
    const sipgate = scripted(given, 'unused', { safeguards, checks })
    const send = (message) => failure(sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message }))
    equal((await send('Hello')).code, 'dry_run')
    equal((await send('x'.repeat(200))).code, 'spend_refused')
    equal(await hits(given, 'unused'), 0)
  },

  'no token in an error': async (given) => {
    const { token } = given
    for (const scenario of ['echo', 'breaks']) {
      const error = await failure(scripted(given, scenario, { retries: 0 }).balance.get())
      const shown = [
        String(error),
        JSON.stringify(error),
        error.stack,
        String(error.cause),
        JSON.stringify(error.cause),
      ]
      const secrets = [token, btoa(`${given.tokenId}:${token}`)]
      equal(
        secrets.some((secret) => shown.join('\n').includes(secret)),
        false,
      )
    }
    // The server received it and answered.
    equal(await hits(given, 'echo'), 1)
  },
}

function script({ scriptedUrl }, scenario) {
  return `${scriptedUrl}/${scenario}/v2`
}

function scripted(given, scenario, options) {
  const { tokenId, token } = given
  return new Sipgate({ baseUrl: script(given, scenario), auth: { tokenId, token }, ...options })
}

/** How many requests came in for a scenario. */
async function hits({ scriptedUrl }, scenario) {
  const response = await fetch(`${scriptedUrl}/hits/${scenario}`)
  return (await response.json()).hits
}

async function failure(promise) {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  )
  if (!(error instanceof SipgateError) || !isSipgateError(error)) {
    throw new Error(`Not a SipgateError: ${error?.stack ?? error}`)
  }
  return error
}

function equal(actual, expected) {
  const [is, should] = [actual, expected].map((value) => JSON.stringify(value))
  if (is !== should) throw new Error(`${is} is not ${should}`)
}

function allowsCodeFromStrings() {
  try {
    new Function('return 1')()
    return true
  } catch {
    return false
  }
}
