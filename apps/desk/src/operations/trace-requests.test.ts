import { context, trace, SpanKind } from '@opentelemetry/api'
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-node'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deskUnderTest, type DeskUnderTest } from '../../test/running-desk.ts'
import { Visitor } from '../../test/visitor.ts'

describe('traces, for an operator who has loaded an SDK', () => {
  const exporter = new InMemorySpanExporter()
  const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  let desk: DeskUnderTest
  let visitor: Visitor

  beforeAll(async () => {
    provider.register()
    desk = await deskUnderTest()
    visitor = new Visitor()
    await visitor.logIn(desk.url)
  })
  afterAll(async () => {
    await desk?.close()
    await provider.shutdown()
    trace.disable()
    context.disable()
  })
  beforeEach(() => exporter.reset())

  const spans = async (count: number) => {
    await expect.poll(() => exporter.getFinishedSpans().length).toBe(count)
    return exporter.getFinishedSpans()
  }
  const requestLine = (id: string | null) =>
    desk.log
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .find(({ event, request }) => event === 'request' && request === id)

  it('have a span of each request, its calls to sipgate inside, and the ids of the log', async () => {
    const page = await visitor.open(desk.url)
    const [call, request] = await spans(2)
    expect(request).toMatchObject({
      name: 'GET /',
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': 'GET',
        'http.route': '/',
        'http.response.status_code': 200,
        'desk.request_id': page.headers.get('x-request-id'),
      },
    })
    expect(call).toMatchObject({ name: 'GET /balance', kind: SpanKind.CLIENT })
    expect(call?.parentSpanContext?.spanId).toBe(request?.spanContext().spanId)
    expect(requestLine(page.headers.get('x-request-id'))).toMatchObject({
      trace: request?.spanContext().traceId,
    })
  })

  it('hold no address, and follow no trace that a visitor chose', async () => {
    const chosen = '0af7651916cd43dd8448eb211c80319c'
    await fetch(`${desk.url}/numbers/+493023125010?code=secret`, {
      headers: { traceparent: `00-${chosen}-b7ad6b7169203331-01` },
    })
    const [request] = await spans(1)
    expect(request?.name).toBe('GET (other)')
    expect(request?.spanContext().traceId).not.toBe(chosen)
    expect(JSON.stringify(request?.attributes)).not.toMatch(/3023125010|secret/)
  })
})

describe('without an SDK', () => {
  it('the log names no trace', async () => {
    const desk = await deskUnderTest()
    await fetch(desk.url)
    await expect.poll(() => desk.log.some((line) => line.includes('"event":"request"'))).toBe(true)
    expect(desk.log.join('')).not.toContain('"trace"')
    await desk.close()
  })
})
