import { pageHeaders } from '../../pages/page-headers.ts'
import { page, type PageOptions } from '../../pages/page.ts'
import { asHeaderValue, whyHeader } from '../../traffic/why-header.ts'

export interface PageAnswer extends PageOptions {
  status?: number
  /** Addresses of clients that a form of this page leads to in the end. */
  formTargets?: readonly string[]
  why?: string
}

/** A page of the login server with its headers. */
export async function pageAnswer({
  status = 200,
  formTargets = [],
  why,
  ...options
}: PageAnswer): Promise<Response> {
  const headers = {
    ...pageHeaders({
      formTargets: formTargets.map(policySource),
      scripts: (options.scripts ?? []).length > 0,
    }),
    'content-type': 'text/html; charset=utf-8',
    'content-language': options.language,
    vary: 'Accept-Language, Cookie',
    ...(why !== undefined && { [whyHeader]: asHeaderValue(why) }),
  }
  return new Response(String(await page(options)), { status, headers })
}

/** An address as a source of a Content-Security-Policy, which has no way to write the host of an IPv6 address. */
function policySource(address: string): string {
  const { protocol, hostname, origin } = new URL(address)
  return hostname.startsWith('[') ? protocol : origin
}
