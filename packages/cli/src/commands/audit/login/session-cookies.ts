import { CannotTry } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Browser } from '../browser/browser.ts'
import type { Cookie } from '../browser/cookie.ts'

/**
 * The cookies by which the application knows who is logged in: without one of them nobody is.
 * @throws CannotTry when there are none, as with an application that takes everybody for the same user
 */
export async function sessionCookies(context: AuditContext, browser: Browser): Promise<Cookie[]> {
  const host = context.home.hostname
  const found: Cookie[] = []
  for (const cookie of browser.jar.of(host)) {
    const jar = browser.jar.copy()
    jar.remove(host, cookie.name)
    const user = await context.whoIs(context.newBrowser(jar))
    if (user === undefined) found.push(cookie)
  }
  if (found.length > 0) return found
  throw new CannotTry('no cookie was found that makes the difference between logged in and not')
}
