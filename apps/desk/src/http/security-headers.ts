import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * Desk's own script runs and no other, nothing is framed by others, nothing comes from elsewhere. `form-action` includes the login server, because
 * browsers apply it to the redirect that answers a form.
 */
export function contentSecurityPolicy({ appUrl, loginUrl }: { appUrl: string; loginUrl: string }): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "frame-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    `form-action 'self' ${new URL(loginUrl).origin}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    ...(isHttps(appUrl) ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** The headers of every answer, including errors. There are no CORS headers: no other site may read anything. */
export function securityHeaders(appUrl: string, policy: string): RequestHandler[] {
  return [
    helmet({
      contentSecurityPolicy: false,
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      referrerPolicy: { policy: 'no-referrer' },
      frameguard: { action: 'deny' },
      hsts: isHttps(appUrl) ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    }),
    (_request, response, next) => {
      response.setHeader('content-security-policy', policy)
      response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()')
      // Holds for all answers but desk's own files, which set their own.
      response.setHeader('cache-control', 'no-store')
      next()
    },
  ]
}

function isHttps(url: string): boolean {
  return url.startsWith('https:')
}
