import { vulnerable, withstood, type Verdict } from '../attack.ts'
import type { AuditContext, Outcome } from '../audit-context.ts'
import type { Browser } from '../browser/browser.ts'

/** Comes back to the application with a callback that it must refuse: nobody may be logged in then. */
export async function expectRefusal(
  context: AuditContext,
  browser: Browser,
  callback: URL,
): Promise<Verdict> {
  const outcome = await context.callBack(browser, callback)
  if (outcome.user !== undefined)
    return vulnerable(`The application accepted it: the browser is logged in as ${outcome.user}.`)
  const exchanged =
    outcome.tokenRequests.length > 0 ? ', after it had sent the code to the token endpoint' : ''
  return withstood(`${answered(outcome)}${exchanged}; nobody was logged in.`)
}

/** What the application did, as the beginning of a sentence. */
export function answered({ page, noAnswer }: Pick<Outcome, 'page' | 'noAnswer'>): string {
  if (!page) return `The application did not answer (${noAnswer ?? 'no reason'})`
  if (page.isLoop) return 'The application redirected in a circle'
  if (page.next) return 'The application began a new login'
  return `The application answered ${page.status}${page.status === 500 ? ', an error that it does not handle' : ''}`
}

/** A copy of an address with some parameters changed; null removes one. */
export function withParameters(url: URL, changes: Readonly<Record<string, string | null>>): URL {
  const changed = new URL(url)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) changed.searchParams.delete(name)
    else changed.searchParams.set(name, value)
  }
  return changed
}
