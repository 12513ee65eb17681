import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Whether a form was sent by a page of desk, as far as the browser says. */
export function isFromOwnPage(headers: IncomingHttpHeaders, appUrl: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  // Older browsers send at least one of these with a form.
  const { origin, referer } = headers
  if (origin !== undefined) return origin === appUrl
  return referer !== undefined && URL.canParse(referer) && new URL(referer).origin === appUrl
}

/** Compares in constant time, even if the lengths differ. */
export function isSameToken(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
