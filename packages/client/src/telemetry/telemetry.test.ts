import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { balance, failure, setUp, token } from '../../test/both-transports.ts'
import { joinHooks, logging, tracing, type Log, type Tracer } from './index.ts'

interface Span {
  readonly name: string
  readonly kind: number
  readonly attributes: Record<string, string | number>
  status?: number
  ends: number
}

function recordedTracer() {
  const spans: Span[] = []
  const tracer: Tracer = {
    startSpan(name, { kind, attributes }) {
      const span: Span = { name, kind, attributes: { ...attributes }, ends: 0 }
      spans.push(span)
      return {
        setAttribute: (key, value) => void (span.attributes[key] = value),
        setStatus: ({ code }) => void (span.status = code),
        end: () => void span.ends++,
      }
    },
  }
  return { spans, tracer }
}

function recordedLog() {
  const lines: [keyof Log, string, object][] = []
  const log: Log = {
    info: (fields, message) => void lines.push(['info', message, fields]),
    warn: (fields, message) => void lines.push(['warn', message, fields]),
  }
  return { lines, log }
}

describe('tracing', () => {
  const { serve, client } = setUp('node:http')

  it('makes a span of each attempt, with the names OpenTelemetry gives them', async () => {
    const server = await serve({ status: 503 }, { body: { id: 'w0' } })
    const { spans, tracer } = recordedTracer()
    const { sipgate } = client(server.baseUrl, tracing({ tracer, baseUrl: server.baseUrl }))
    await sipgate.users.get({ userId: 'w0' })
    const shared = {
      'server.address': '127.0.0.1',
      'server.port': server.port,
      'http.request.method': 'GET',
      'url.template': '/users/{userId}',
      'sipgate.operation': 'GET /users/{userId}',
      'sipgate.request_id': server.seen[0]?.headers['x-request-id'],
    }
    expect(spans).toEqual([
      {
        name: 'GET /users/{userId}',
        kind: 2,
        attributes: { ...shared, 'http.response.status_code': 503, 'error.type': 'server_error' },
        status: 2,
        ends: 1,
      },
      {
        name: 'GET /users/{userId}',
        kind: 2,
        attributes: { ...shared, 'http.request.resend_count': 1, 'http.response.status_code': 200 },
        ends: 1,
      },
    ])
  })

  it('ends the span of an attempt that has no answer, as an error', async () => {
    const server = await serve((_, __, socket) => socket.destroy())
    const { spans, tracer } = recordedTracer()
    const { sipgate } = client(server.baseUrl, { ...tracing({ tracer }), retries: 0 })
    await failure(sipgate.balance.get())
    expect(spans).toMatchObject([{ attributes: { 'error.type': 'connection_failed' }, status: 2, ends: 1 }])
    expect(spans[0]?.attributes).not.toHaveProperty('http.response.status_code')
  })

  it('ends each span once when calls run side by side', async () => {
    const server = await serve({ body: balance })
    const { spans, tracer } = recordedTracer()
    const { sipgate } = client(server.baseUrl, tracing({ tracer }))
    await Promise.all(Array.from({ length: 20 }, () => sipgate.balance.get()))
    expect(spans.map(({ ends }) => ends)).toEqual(Array.from({ length: 20 }, () => 1))
    expect(new Set(spans.map(({ attributes }) => attributes['sipgate.request_id'])).size).toBe(20)
  })

  it('refuses a base URL that is none', () => {
    expect(() => tracing({ tracer: recordedTracer().tracer, baseUrl: 'sipgate' })).toThrow('`baseUrl`')
  })
})

describe('logging', () => {
  const { serve, client } = setUp('node:http')

  it('writes a line for each attempt and each repeat', async () => {
    const server = await serve({ status: 429 }, { body: balance })
    const { lines, log } = recordedLog()
    await client(server.baseUrl, logging(log)).sipgate.balance.get()
    const call = { operation: 'GET /balance', requestId: expect.any(String) as string }
    expect(lines).toEqual([
      [
        'warn',
        'sipgate refused',
        { ...call, attempt: 1, status: 429, code: 'rate_limited', durationMilliseconds: 0 },
      ],
      ['warn', 'sipgate is asked again', expect.objectContaining({ ...call, delayMilliseconds: 125 })],
      ['info', 'sipgate answered', { ...call, attempt: 2, status: 200, durationMilliseconds: 0 }],
    ])
  })

  it('tells of attempts without an answer', async () => {
    const server = await serve((_, __, socket) => socket.destroy())
    const { lines, log } = recordedLog()
    await failure(client(server.baseUrl, { ...logging(log), retries: 0 }).sipgate.balance.get())
    expect(lines).toMatchObject([['warn', 'sipgate did not answer', { code: 'connection_failed' }]])
  })
})

describe('watchers that are joined', () => {
  const { serve, client } = setUp('node:http')

  it('each hear everything, even beside one that throws, and nothing personal', async () => {
    const server = await serve({ status: 503 }, { body: { id: 'w0' } })
    const { spans, tracer } = recordedTracer()
    const { lines, log } = recordedLog()
    const broken = () => {
      throw new Error('broken hook')
    }
    const hooks = joinHooks(
      { onRequest: broken, onResponse: broken, onFailure: broken, onRetry: broken },
      tracing({ tracer }),
      logging(log),
    )
    await client(server.baseUrl, hooks).sipgate.users.get({ userId: 'w493023125010' })
    expect(spans.map(({ ends }) => ends)).toEqual([1, 1])
    expect(lines).toHaveLength(3)
    const all = inspect([spans, lines], { depth: 9 })
    expect(all).not.toMatch(/3023125010/)
    expect(all).not.toContain(token)
  })
})
