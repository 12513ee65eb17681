import type { Request } from 'express'

/** The login's own paths. Opened a second time, they would begin or repeat a login. */
export const loginPaths: readonly string[] = ['/login', '/authorize', '/logout']

/** The path and query of a request, where a link may open it again; else the start page. */
export function ownAddress(request: Pick<Request, 'method' | 'originalUrl'> | undefined): string {
  if (request === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) return '/'
  return ownAddressOf(request.originalUrl) ?? '/'
}

/** The same for an address of any origin, such as a form's field. Undefined if it is not a page of desk. */
export function ownAddressOf(address: string): string | undefined {
  if (!isPath(address) || !URL.canParse(address, 'http://desk')) return undefined
  const { pathname, search } = new URL(address, 'http://desk')
  // Checked again: resolving `/.//example.com` leaves `//example.com`, which a browser takes for another host.
  return isPath(pathname) && !loginPaths.includes(pathname) ? pathname + search : undefined
}

function isPath(text: string): boolean {
  return /^\/(?![/\\])/.test(text)
}
