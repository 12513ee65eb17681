import { safeReturnTo } from '../return-to.ts'
import type { Settings } from '../settings/settings.ts'

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

/** Where a login or a connection starts that returns to this path. */
export function startUrl({ startPath }: Pick<Settings, 'startPath'>, returnTo: string): string {
  return returnTo === '/' ? startPath : `${startPath}?returnTo=${encodeURIComponent(returnTo)}`
}
