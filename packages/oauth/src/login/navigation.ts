import { safeReturnTo } from '../return-to.ts'

/** Whether a person is waiting for a page, so that a redirect helps. A script that fetches needs a status instead. */
export function isNavigation(request: Request): boolean {
  if (request.method !== 'GET') return false
  const destination = request.headers.get('sec-fetch-dest') ?? 'document'
  if (!['document', 'frame', 'iframe'].includes(destination)) return false
  return (request.headers.get('accept') ?? '').includes('text/html')
}

/** The request's own path, to return to later. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return safeReturnTo(pathname + search) ?? '/'
}

export const loginPath = (returnTo: string): string =>
  returnTo === '/' ? '/login' : `/login?returnTo=${encodeURIComponent(returnTo)}`
