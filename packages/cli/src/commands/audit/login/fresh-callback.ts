import type { AuditContext } from '../audit-context.ts'

/** A callback that no browser has used, from a login of a browser of its own. */
export async function freshCallback(context: AuditContext, user = context.demo) {
  const browser = context.newBrowser()
  const authorization = await context.begin(browser)
  return { browser, callback: await context.authorize(browser, authorization, user) }
}
