import type { Settings } from '../settings/settings.ts'

/**
 * Browsers say where a request comes from in `Sec-Fetch-Site`, older ones in `Origin`, which is `null` on pages that send no
 * Referer. A request without either is not from our form.
 */
export function fromOwnPage({ origin: own }: Pick<Settings, 'origin'>, request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (site !== null && site !== 'same-origin') return false
  if (origin === own) return true
  return site === 'same-origin' && (origin === null || origin === 'null')
}
