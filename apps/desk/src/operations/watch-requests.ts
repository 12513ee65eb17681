import type { RequestHandler } from 'express'
import { whenOver } from '../http/when-over.ts'
import type { Platform } from '../platform.ts'
import type { Metrics } from './metrics.ts'
import { methodOf, routePattern } from './route-pattern.ts'

/** Counts every request when its answer is sent or the browser has gone. */
export function watchRequests(options: {
  metrics: Pick<Metrics, 'requests' | 'requestSeconds'>
  platform: Pick<Platform, 'now'>
  /** An answer of 500 or above, except "not ready". */
  onError: () => void
}): RequestHandler {
  const { metrics, platform, onError } = options
  return (request, response, next) => {
    const startedAt = platform.now()
    whenOver(response, () => {
      const labels = { method: methodOf(request), route: routePattern(request) }
      const status = response.headersSent ? String(response.statusCode) : 'aborted'
      metrics.requests.inc({ ...labels, status })
      if (response.headersSent && response.statusCode >= 500 && !ownRoutes.includes(labels.route)) onError()
      // A stream lasts as long as its page is open, which says nothing about desk.
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) return
      metrics.requestSeconds.observe(labels, (platform.now() - startedAt) / 1000)
    })
    next()
  }
}

/** They answer 503 as long as something else is wrong. */
const ownRoutes = ['/readyz', '/status.json', '/status']
