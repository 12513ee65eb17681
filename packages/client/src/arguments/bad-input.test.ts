import { routes, type OperationName } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { sampleCall } from '../../test/sample-call.ts'
import type { PlannedCall } from '../call/check-call.ts'
import { sendFax } from '../fax/index.ts'
import { Sipgate } from '../sipgate.ts'
import { checkRequest } from '../validate.ts'

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

describe('an option of a client', () => {
  it.each([{ check: [] }, { baseURL: 'https://api.sipgate.com/v2' }, { TIMEOUT: 1 }])(
    'that nobody knows is refused by name: %j',
    (options) => {
      const [name = ''] = Object.keys(options)
      expect(() => new Sipgate(options as object)).toThrow(`A client takes no \`${name}\`, only`)
    },
  )

  it('that is inherited would count here and not there', () => {
    expect(() => new Sipgate(Object.create({ fetch }) as object)).toThrow('must be a plain object')
  })

  it('may be undefined', () => {
    const names = ['auth', 'baseUrl', 'checks', 'fetch', 'signal', 'timeout', 'userAgent', 'validate']
    expect(() => new Sipgate(Object.fromEntries(names.map((name) => [name, undefined])))).not.toThrow()
  })
})

describe('what cannot be right', () => {
  const sms = { smsId: 's0', recipient: '+491713920001', message: 'Hi' }
  const misspelt = { ...sms, sendAT: 1795600000 }
  const check = async (operation: string) => {
    await checkRequest({ operation } as PlannedCall)
  }

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
    [
      'a type that is none',
      () => Promise.resolve(sipgate.history.list({ types: ['LETTER' as never] })),
      'types',
    ],
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
    ['a deletion of an empty id', () => sipgate.history.deleteMany({ id: [''] }), 'id'],
    ['a call to a smiley', () => sipgate.calls.start({ caller: 'e0', callee: '📞' }), 'callee'],
    ['a call to nobody', () => sipgate.calls.start({ caller: 'e0', callee: ' ' }), 'callee'],
    ['a call to a word', () => sipgate.calls.start({ caller: 'e0', callee: 'abc' }), 'callee'],
    ['a call from a word', () => sipgate.calls.start({ caller: 'zz', callee: '+493023125010' }), 'caller'],
    [
      'a call from a number that no device pays for',
      () => sipgate.calls.start({ caller: '+493023125011', callee: '+493023125010' }),
      'deviceId',
    ],
    [
      'a call that is put through to a word',
      () => sipgate.calls.transfer({ callId: 'A1', attended: false, phoneNumber: 'abc' }),
      'phoneNumber',
    ],
    [
      'calls that are forwarded to a word',
      () =>
        sipgate.phonelines.forwardings.set({
          userId: 'w0',
          phonelineId: 'p0',
          forwardings: [{ destination: 'my mobile', timeout: 1, active: true }],
        }),
      'destination',
    ],
    [
      'an external device of no number',
      () => sipgate.devices.external.create({ userId: 'w0', number: 'mobile' }),
      'number',
    ],
    [
      'an SMS to be told of calls, to a word',
      () =>
        sipgate.notifications.call.createSms({
          userId: 'w0',
          endpointId: 'p0',
          direction: 'INCOMING',
          cause: 'MISSED',
          number: 'mobile',
        }),
      'number',
    ],
    ['a message of a phone line', () => sipgate.sms.send({ ...sms, smsId: 'p0' }), 'smsId'],
    ['a message of a path', () => sipgate.sms.send({ ...sms, smsId: '../' }), 'smsId'],
    ['a message in milliseconds', () => sipgate.sms.send({ ...sms, sendAt: 1795600000000 }), 'sendAt'],
    ['a message in an hour', () => sipgate.sms.send({ ...sms, sendAt: 3600 }), 'sendAt'],
    ['a message whose time is misspelt', () => sipgate.sms.send(misspelt), 'did you mean `sendAt`?'],
    [
      'a filter that is misspelt',
      () => sipgate.request('GET /history', { query: { type: 'SMS' } as object }),
      'did you mean `types`?',
    ],
    [
      'a filter of no number',
      () => Promise.resolve(sipgate.history.list({ phonenumber: '' })),
      'phonenumber',
    ],
    [
      'a filter of no line',
      () => Promise.resolve(sipgate.history.list({ connectionIds: [''] })),
      'connectionIds',
    ],
    ['a filter of no type', () => Promise.resolve(sipgate.history.list({ types: [] })), 'types'],
    ['a day', () => Promise.resolve(sipgate.history.list({ from: '2026-01-01' })), '2026-01-01T00:00:00Z'],
    [
      'a Date that is none',
      () => Promise.resolve(sipgate.history.list({ from: new Date('yesterday') })),
      'from',
    ],
    [
      'contacts that are not said',
      () => sipgate.contacts.deleteMany({ contactIds: undefined }),
      'contactIds',
    ],
    [
      'an option of a call that is none',
      () => sipgate.balance.get({ timeOut: 1 } as object),
      'A call takes no `timeOut`, only timeout, retries, signal.',
    ],
    [
      'a part of a request that is none',
      () => sipgate.request('GET /history', { qurey: { types: ['SMS'] } } as object),
      'The input takes no `qurey`, only path, query, body.',
    ],
    ['an operation that is none', () => sipgate.request('GET /nope' as never), 'GET /nope'],
    ['an operation that is none, in a check', () => check('GET /nope'), 'GET /nope'],
    ['an operation every object has, in a check', () => check('constructor'), 'constructor'],
  ])('%s is refused before the network, by name', async (_what, call, name) => {
    const before = sent.length
    await expect(call()).rejects.toMatchObject({
      code: 'invalid_argument',
      detail: expect.stringContaining(name) as string,
    })
    expect(sent).toHaveLength(before)
  })

  it('what is left unchecked is sent as it is', async () => {
    const unchecked = new Sipgate({
      auth: { accessToken: 'token' },
      validate: false,
      fetch: (_url, { body }) => Promise.resolve(Response.json({ sent: body })),
    })
    await expect(unchecked.sms.send(misspelt)).resolves.toBeUndefined()
  })

  it('a Date is sent as the text that sipgate reads', async () => {
    await sipgate.history.list({ from: new Date('2026-01-01T00:00:00Z') })
    expect(sent.at(-1)).toContain('?from=2026-01-01T00%3A00%3A00.000Z')
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
    ['a text that is not a PDF', () => new TextEncoder().encode('hello')],
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
