import { CannotTry } from '../attack.ts'
import type { AuditContext } from '../audit-context.ts'
import type { Browser } from '../browser/browser.ts'
import type { InjectedFault } from '../sandbox/watched-sandbox.ts'

/**
 * Makes whatever the application asks the API for, to show its page, fail from now on.
 * @throws CannotTry when it asks for nothing
 */
export async function failApiOfPage(
  context: AuditContext,
  browser: Browser,
  fault: Omit<InjectedFault, 'operation'>,
): Promise<void> {
  const { requests } = await context.sandbox.during(() => browser.open(context.home))
  const operations = new Set(
    requests.flatMap(({ surface, operation }) => (surface === 'api' && operation ? [operation] : [])),
  )
  if (operations.size === 0) throw new CannotTry('the application did not ask the API for this page')
  await context.sandbox.fail(...[...operations].map((operation) => ({ operation, ...fault })))
}
