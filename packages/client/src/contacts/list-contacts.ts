import type { Contact } from '@sipgate-kit/contract'
import type { RequestOptions } from '../call/request-options.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import { listPages } from '../methods/list-pages.ts'
import type { SipgateCore } from '../sipgate-core.ts'

const operation = 'GET /contacts'

/** All contacts, or those of one scope, page after page; what they hold is not looked at. */
export async function* listContacts(
  sipgate: SipgateCore,
  scope: Contact['scope'] | undefined,
  options: RequestOptions,
): AsyncGenerator<unknown> {
  const pages = listPages(
    (page) => getPage(sipgate, page, options),
    scope ? { scopes: [scope] } : {},
  ) as AsyncIterable<unknown>
  for await (const contact of pages) {
    // A server that does not know the parameter answers with all.
    if (!scope || (contact as Partial<Contact> | null)?.scope === scope) yield contact
  }
}

async function getPage(sipgate: SipgateCore, query: object, options: RequestOptions): Promise<unknown> {
  const page: { readonly items?: unknown } = Object(
    await sipgate.request(operation, { query }, options),
  ) as object
  // A client without its table does not look.
  if (!Array.isArray(page.items))
    throw new SipgateError('malformed_response', { operation, detail: 'The field items is not a list.' })
  return page
}
