import { CannotTry, RateLimited } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Page } from '../browser/browser.ts'
import { NoAnswer } from '../browser/send-request.ts'
import type { SandboxUser, WatchedSandbox } from '../sandbox/watched-sandbox.ts'
import { openStart, type LoginStart } from './find-login.ts'
import { logInAtSandbox } from './sandbox-pages.ts'

export interface LoginDriverOptions {
  start: LoginStart
  /** The origin of the login server, from where browsers come back. */
  loginServer: string
  sandbox: WatchedSandbox
  demo: SandboxUser
  isOfApp: (url: URL) => boolean
  isAuthorization: (url: URL) => boolean
  sleep: (milliseconds: number) => Promise<void>
  onCode: (code: string) => void
}

export type LoginDriver = Pick<AuditContext, 'begin' | 'authorize' | 'comeBack'>

/** The most seconds to wait when the application limits how often a login may start. */
const mostPatience = 65

/** Takes browsers through the login, step by step, so that an attack can change something between two steps. */
export function createLoginDriver(options: LoginDriverOptions): LoginDriver {
  const { start, loginServer, sandbox, demo, isOfApp, isAuthorization, sleep, onCode } = options
  return {
    async begin(browser, journey) {
      for (let waits = 0; ; waits += 1) {
        const page = await openStart(browser, start, isAuthorization, journey)
        if (page.next && isAuthorization(page.next)) return page.next
        const patience = Number(page.headers.get('retry-after') ?? 10)
        if (page.status !== 429 || waits > 2 || !(patience <= mostPatience))
          throw new CannotTry(`the login did not start: the application answered ${page.status}`)
        await sleep(patience * 1000)
      }
    },
    async authorize(browser, authorization, user = demo) {
      const callback = await logInAtSandbox(browser, authorization, user, isOfApp)
      const code = callback.searchParams.get('code')
      if (code !== null) onCode(code)
      return callback
    },
    async comeBack(browser, callback) {
      const { result, requests } = await sandbox.during(
        async (): Promise<{ page?: Page; noAnswer?: string }> => {
          try {
            return { page: await browser.open(callback, { from: loginServer, until: isAuthorization }) }
          } catch (error) {
            if (error instanceof NoAnswer) return { noAnswer: error.message }
            throw error
          }
        },
      )
      // Otherwise a refusal for this reason would be taken for one of the attack.
      if (result.page?.status === 429)
        throw new RateLimited(Number(result.page.headers.get('retry-after') ?? 10))
      const tokenRequests = requests.filter(
        ({ operation, form }) => operation === 'POST /token' && form?.['grant_type'] === 'authorization_code',
      )
      return { ...result, tokenRequests }
    },
  }
}
