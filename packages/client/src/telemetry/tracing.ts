import { defaultBaseUrl } from '../arguments/base-url.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import type { Hooks, RequestEvent } from '../call/hooks.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'
import type { SipgateErrorCode } from '../errors/error-codes.ts'

/** What is used of a span of `@opentelemetry/api`. */
export interface TracedSpan {
  setAttribute(name: string, value: string | number): unknown
  setStatus(status: { code: number }): unknown
  end(): void
}

/** What is used of a tracer of `@opentelemetry/api`: `trace.getTracer('my-app')` fits. */
export interface Tracer {
  startSpan(name: string, options: { kind: number; attributes: Record<string, string | number> }): TracedSpan
}

export interface TracingOptions {
  readonly tracer: Tracer
  /** The `baseUrl` of the client, if it has one: spans name its host. */
  readonly baseUrl?: string | undefined
}

/** `SpanKind.CLIENT` and `SpanStatusCode.ERROR` of `@opentelemetry/api`. */
const clientKind = 2
const errorStatus = 2

/**
 * Hooks that make a span of each attempt, in the active span of the caller. Names and values follow OpenTelemetry's
 * conventions for HTTP clients, but the URL itself is left out, since it holds ids and telephone numbers: `url.template`
 * stands for it. `error.type` is the code of the error.
 * @throws SipgateError `invalid_argument` for a `baseUrl` that is not a URL
 * @see https://opentelemetry.io/docs/specs/semconv/http/http-spans/
 */
export function tracing(
  options: TracingOptions,
): Pick<Required<Hooks>, 'onRequest' | 'onResponse' | 'onFailure'> {
  refuseUnknown('`tracing`', options, ['tracer', 'baseUrl'] satisfies (keyof TracingOptions)[])
  const { tracer, baseUrl = defaultBaseUrl } = options
  if (!URL.canParse(baseUrl)) throw invalidArgument('`baseUrl` must be a URL.')
  const { hostname, port, protocol } = new URL(baseUrl)
  const server = {
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'http:' ? 80 : 443),
  }
  // Every attempt that starts has a response or a failure, so nothing stays here.
  const running = new Map<string, TracedSpan>()

  const end = (event: RequestEvent, code: SipgateErrorCode | undefined, status?: number) => {
    const span = running.get(keyOf(event))
    if (!span) return
    running.delete(keyOf(event))
    if (status !== undefined) span.setAttribute('http.response.status_code', status)
    if (code !== undefined) {
      span.setAttribute('error.type', code)
      span.setStatus({ code: errorStatus })
    }
    span.end()
  }

  return {
    onRequest(event) {
      const { operation, requestId, attempt } = event
      // A download has no template, and maybe another host.
      const [method = '', template] = operation.split(' ')
      const attributes = {
        'http.request.method': template === undefined ? 'GET' : method,
        ...(template !== undefined && { ...server, 'url.template': template }),
        ...(attempt > 1 && { 'http.request.resend_count': attempt - 1 }),
        'sipgate.operation': operation,
        'sipgate.request_id': requestId,
      }
      running.set(keyOf(event), tracer.startSpan(operation, { kind: clientKind, attributes }))
    },
    onResponse: (event) => end(event, event.code, event.status),
    onFailure: (event) => end(event, event.code),
  }
}

function keyOf({ requestId, attempt }: RequestEvent): string {
  return `${requestId}/${attempt}`
}
