import { CannotTry } from '../attack.ts'
import type { Browser } from '../browser/browser.ts'
import { formsOf } from '../browser/html.ts'
import type { SandboxUser } from '../sandbox/watched-sandbox.ts'

const mostPages = 6

/**
 * Takes a browser through the pages of the sandbox's login server, as a user who logs in and consents. Returns where it
 * sends the browser then.
 * @throws CannotTry when it does not send the browser back
 */
export async function logInAtSandbox(
  browser: Browser,
  authorization: URL,
  user: SandboxUser,
  isOfApp: (url: URL) => boolean,
): Promise<URL> {
  let page = await browser.open(authorization, { until: isOfApp })
  for (let count = 0; count < mostPages; count += 1) {
    if (page.next) return page.next
    const forms = formsOf(page.text, page.url)
    const journey = { from: page.url.origin, until: isOfApp }
    const login = forms.find(({ fields }) => fields.some(([name]) => name === 'password'))
    const consent = forms.find(({ action }) => action.pathname.endsWith('/consent'))
    const { username, password } = user
    if (login) page = await browser.submit(login, { username, password }, journey)
    else if (consent) page = await browser.submit(consent, { accept: 'accept' }, journey)
    else break
  }
  throw new CannotTry(
    `the sandbox did not send the browser back to the application (it answered ${page.status} at ${page.url.pathname})`,
  )
}
