import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { RequestHandler } from 'express'
import { whenOver } from '../http/when-over.ts'
import { methodOf, routePattern } from './route-pattern.ts'

/** Desk's spans have this name. Without an SDK that the operator has loaded, they cost and do nothing. */
export const tracer = trace.getTracer('@sipgate-kit/desk')

/**
 * Makes a span of each request, in which the spans of its calls to sipgate are. A `traceparent` of the request is not
 * followed: visitors could choose the trace, and whether it is kept. A span that is active already becomes the parent.
 */
export const traceRequests: RequestHandler = (request, response, next) => {
  const method = methodOf(request)
  const span = tracer.startSpan(method, {
    kind: SpanKind.SERVER,
    attributes: { 'http.request.method': method },
  })
  whenOver(response, () => {
    const route = routePattern(request)
    span.updateName(`${method} ${route}`)
    span.setAttributes({
      'http.route': route,
      'desk.request_id': String(response.getHeader('x-request-id')),
      ...(response.headersSent && { 'http.response.status_code': response.statusCode }),
      ...(!response.writableFinished && { 'error.type': 'aborted' }),
    })
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
    span.end()
  })
  context.with(trace.setSpan(context.active(), span), next)
}

/** The id of the trace that the running code belongs to; undefined when nothing is traced. */
export function currentTraceId(): string | undefined {
  const span = trace.getActiveSpan()
  return span?.isRecording() === true ? span.spanContext().traceId : undefined
}
