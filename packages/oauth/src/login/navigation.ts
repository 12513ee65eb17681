import { safeReturnTo } from '../return-to.ts'

/** Whether a person waits for a page: then a redirect helps. A script that fetches needs a status instead. */
export function isNavigation(request: Request): boolean {
  if (request.method !== 'GET') return false
  const destination = request.headers.get('sec-fetch-dest') ?? 'document'
  if (!['document', 'frame', 'iframe'].includes(destination)) return false
  return (request.headers.get('accept') ?? '').includes('text/html')
}

/** The request's own path, to come back to. */
export function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return safeReturnTo(pathname + search) ?? '/'
}

export const loginPath = (returnTo: string): string =>
  returnTo === '/' ? '/login' : `/login?returnTo=${encodeURIComponent(returnTo)}`
