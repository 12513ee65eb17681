import type { SandboxUrls } from '../world/kernel.ts'

/** Why a request may not reach the console or the control API, in one sentence; undefined when it may. */
export function refusedBecause(request: Request, urls: SandboxUrls): string | undefined {
  const addressed = new URL(request.url).host
  const host = request.headers.get('host') ?? addressed
  if (!isOwnHost(host, urls) || !isOwnHost(addressed, urls))
    return `The Host of this request is not the sandbox's own. Open ${urls.console} instead.`
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  // A form of a page with "Referrer-Policy: no-referrer" says "null"; then only Sec-Fetch-Site tells whose page it was.
  if (origin !== null && !(origin === 'null' && site === 'same-origin') && !isOwnOrigin(origin, host, urls))
    return 'The request comes from a page of another origin. Only the console itself and programs without a browser may control the sandbox.'
  if (site !== null && site !== 'same-origin' && site !== 'none' && !isNavigationFromNextDoor(request, site))
    return `The request comes from another site (Sec-Fetch-Site: ${site.slice(0, 20)}). Type the address into the browser instead.`
  return undefined
}

/** Whether a form post is proven to come from the console's own pages; programs post JSON to the API instead. */
export function isFromOwnPage(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  return site === null ? (request.headers.get('origin') ?? 'null') !== 'null' : site === 'same-origin'
}

/** A link on the application's page, which is another port of the same machine, may open a console page. */
function isNavigationFromNextDoor(request: Request, site: string): boolean {
  return (
    site === 'same-site' && request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  )
}

function isOwnHost(host: string, urls: SandboxUrls): boolean {
  const parsed = parseOrigin(`http://${host}`)
  if (!parsed || parsed.username || parsed.password || parsed.pathname !== '/') return false
  return isLoopback(parsed.hostname) || host.toLowerCase() === new URL(urls.base).host
}

function isOwnOrigin(origin: string, host: string, urls: SandboxUrls): boolean {
  return origin === new URL(urls.base).origin || origin === parseOrigin(`http://${host}`)?.origin
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname)
}

function parseOrigin(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined
}
