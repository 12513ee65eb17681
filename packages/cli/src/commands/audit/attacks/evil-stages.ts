import { CannotTry, RateLimited } from '../attack.ts'
import type { AuditContext, Outcome } from '../audit-context.ts'
import type { Browser, Journey, Page } from '../browser/browser.ts'
import { NoAnswer } from '../browser/send-request.ts'
import { logOut } from '../login/find-logout.ts'
import type { EvilBehaviour } from '../sandbox/evil-provider.ts'

/** What became of it: the page, or why there was none, and who is logged in. */
export interface Happened extends Pick<Outcome, 'page' | 'noAnswer' | 'user'> {
  /** Why the login did not come as far as the callback. */
  endedEarly?: string
}

interface Stage {
  /** What a user does while the login server behaves badly. */
  act: () => Promise<Happened>
  /** Who is logged in afterwards; missing where the page itself tells. */
  whoIsIt?: () => Promise<string | undefined>
}

/** What comes before each stage happens at an honest login server. */
export const stages: Record<EvilBehaviour['stage'], (context: AuditContext) => Promise<Stage>> = {
  async login(context) {
    const browser = context.newBrowser()
    return {
      whoIsIt: () => context.whoIs(browser),
      async act() {
        try {
          const authorization = await context.begin(browser)
          return await context.comeBack(browser, await context.authorize(browser, authorization))
        } catch (error) {
          if (error instanceof NoAnswer) return { noAnswer: error.message }
          // The application did not even begin, or the login server sent the browser nowhere.
          if (error instanceof CannotTry && !(error instanceof RateLimited))
            return { endedEarly: error.message }
          throw error
        }
      },
    }
  },
  async refresh(context) {
    const browser = await loggedIn(context)
    await context.sandbox.advance('6m')
    // A new login, which an honest answer to the code would finish, is as good as a refusal.
    return { act: () => openHome(context, browser, { until: context.isAuthorization }) }
  },
  async logout(context) {
    const way = context.logout
    if (!way) throw new CannotTry('no way to log out was found on the page; name its path with --logout-path')
    const browser = await loggedIn(context)
    return {
      act: () => answerOf(() => logOut(browser, way)),
      whoIsIt: () => context.whoIs(browser),
    }
  },
  async call(context) {
    const browser = await loggedIn(context)
    return { act: () => openHome(context, browser) }
  },
}

async function loggedIn(context: AuditContext): Promise<Browser> {
  const browser = context.newBrowser()
  await context.logIn(browser)
  return browser
}

/** Opens the page behind the login. Whoever the API answered for is logged in. */
async function openHome(context: AuditContext, browser: Browser, journey: Journey = {}): Promise<Happened> {
  const { result, requests } = await context.sandbox.during(() =>
    answerOf(() => browser.open(context.home, journey)),
  )
  const isServed = requests.some(({ surface, status, user }) => surface === 'api' && user && status < 400)
  const isShown = result.page !== undefined && result.page.status < 400
  return { ...result, ...(isServed && isShown && { user: context.demo.username }) }
}

async function answerOf(work: () => Promise<Page>): Promise<Happened> {
  try {
    return { page: await work() }
  } catch (error) {
    if (error instanceof NoAnswer) return { noAnswer: error.message }
    throw error
  }
}
