import { routes, type OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { sampleCall } from '../test/sample-call.ts'
import { sendFax } from './fax/index.ts'
import { Sipgate } from './sipgate.ts'

const sent: string[] = []
const sipgate = new Sipgate({
  auth: { accessToken: 'token' },
  retries: 0,
  fetch: (url) => {
    sent.push(url)
    return Promise.resolve(Response.json({ sessionId: '1', items: [], totalCount: 0 }))
  },
})

/** Something of another type than the example. */
function wrong(example: unknown): unknown {
  if (typeof example === 'string') return { not: 'a text' }
  return typeof example === 'boolean' ? 'perhaps' : 'not a number or a list'
}

const fields = (Object.keys(routes) as OperationName[]).flatMap((operation) => {
  const { path, query, body } = sampleCall(operation)
  const inBody = routes[operation].body === 'fields' ? (body as Record<string, unknown>) : {}
  return [
    ...Object.keys(path).map((name) => [operation, 'path', name] as const),
    ...Object.keys(query).map((name) => [operation, 'query', name] as const),
    ...Object.keys(inBody).map((name) => [operation, 'body', name] as const),
  ]
})

describe('a value of the wrong type', () => {
  it.each(fields)('%s, %s %s: is refused by name, and nothing is sent', async (operation, place, name) => {
    const { path, query, body } = sampleCall(operation)
    const call: Record<string, Record<string, unknown>> = {
      path: { ...path },
      query: { ...query },
      body: { ...(body as object) },
    }
    const part = call[place] ?? {}
    part[name] = wrong(part[name])
    const input = {
      path: call['path'],
      query: call['query'],
      ...(body !== undefined && { body: place === 'body' ? part : body }),
    }
    const before = sent.length
    const error: unknown = await sipgate.request(operation, input as never).catch((thrown: unknown) => thrown)
    // A few fields may hold anything.
    if (sent.length > before) return expect(anything).toContain(`${operation} ${name}`)
    expect(error).toMatchObject({ code: 'invalid_argument', operation })
    expect((error as { detail: string }).detail).toContain(name)
  })

  /** What sipgate's description leaves untyped. */
  const anything = ['PUT /settings/sipgateio pushApiVersion']
})

describe('what cannot be right', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a message to nobody',
      () => sipgate.sms.send({ smsId: 's0', recipient: '', message: 'Hi' }),
      'recipient',
    ],
    [
      'a message to a word',
      () => sipgate.sms.send({ smsId: 's0', recipient: 'Ada', message: 'Hi' }),
      'recipient',
    ],
    ['a negative offset', () => Promise.resolve(sipgate.history.list({ offset: -1 })), 'offset'],
    ['a page of 1001', () => Promise.resolve(sipgate.history.list({ limit: 1001 })), 'limit'],
    [
      'an offset that is no number',
      () => Promise.resolve(sipgate.history.list({ offset: Number.NaN })),
      'offset',
    ],
    ['a time that is none', () => Promise.resolve(sipgate.history.list({ from: 'yesterday' })), 'from'],
    ['a type that is none', () => Promise.resolve(sipgate.history.list({ types: ['LETTER' as never] })), 'types'],
    [
      'four forwardings',
      () =>
        sipgate.phonelines.forwardings.set({
          userId: 'w0',
          phonelineId: 'p0',
          forwardings: Array(4).fill({ destination: '+491713920001', timeout: 1, active: true }) as never,
        }),
      'forwardings',
    ],
    ['a deletion without ids', () => sipgate.history.deleteMany({ id: [] }), 'id'],
  ])('%s is refused before the network, by name', async (_what, call, name) => {
    const before = sent.length
    await expect(call()).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(name) as string,
    })
    expect(sent).toHaveLength(before)
  })

  const fax = { faxlineId: 'f0', recipient: '+493023125010' }
  const endless = () => {
    let pulled = 0
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1
        controller.enqueue(
          pulled === 1 ? Buffer.from('%PDF-1.4\n'.padEnd(1_000_000)) : new Uint8Array(1_000_000),
        )
      },
    })
    return { stream, pulled: () => pulled }
  }

  it('a file without an end is given up soon', async () => {
    const { stream, pulled } = endless()
    await expect(sendFax(sipgate, { ...fax, file: stream })).rejects.toMatchObject({
      code: 'invalid_argument',
    })
    expect(pulled()).toBeLessThan(40)
  })

  it.each<[string, () => unknown]>([
    ['a file that is not there', () => '/nowhere/at/all.pdf'],
    ['a folder', () => '/'],
    ['a text that is no PDF', () => new TextEncoder().encode('hello')],
    ['nothing', () => new Uint8Array()],
    [
      'a stream that somebody else reads',
      () => {
        const stream = new Blob(['%PDF-']).stream()
        stream.getReader()
        return stream
      },
    ],
    [
      'a stream that breaks',
      () => new ReadableStream({ pull: (controller) => controller.error(new Error('disk')) }),
    ],
  ])('%s is no fax, and nothing is sent', async (_what, file) => {
    const before = sent.length
    await expect(sendFax(sipgate, { ...fax, file: file() as never })).rejects.toMatchObject({
      code: 'invalid_argument',
    })
    expect(sent).toHaveLength(before)
  })
})
