import { readFileSync } from 'node:fs'
import type { OperationName } from '@sipgate-kit/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardedClient, refusal } from '../../test/guarded-client.ts'
import type { Sipgate } from '../sipgate.ts'
import { readNumber } from './phone-number.ts'
import { reachedNumbers } from './reached-numbers.ts'

describe('allowed countries', () => {
  it.each([
    ['+491713920001', ['DE'], true],
    ['+43171234', ['DE'], false],
    ['+12025550123', ['US'], true],
    ['+18765550123', ['US'], false],
    ['+18765550123', ['JM'], true],
    ['+77015550123', ['RU'], false],
    ['+999123456', ['DE'], false],
    ['+491713920001', [], false],
    ['00491713920001', ['DE'], true],
    ['+49 (171) 392-00/01', ['DE'], true],
    ['0171 392 0001', ['DE'], true],
    ['0171 392 0001', ['AT'], false],
    ['0043 1 71234', ['DE'], false],
    ['(0043)171234', ['AT'], true],
  ] as const)('T54: %s with %j: %s', async (recipient, countries, passes) => {
    const { send } = guardedClient({ countries })
    const sending = send('Hello', recipient)
    if (passes) await sending
    else await expect(sending).rejects.toMatchObject(refusal('`recipient` is in'))
  })

  it('take a number without country code for one of `home`', async () => {
    const { send } = guardedClient({ countries: ['AT'], home: 'AT' })
    await send('Hello', '0664 1234567')
    await expect(send('Hello', '0900 123456')).rejects.toMatchObject(refusal('Austria: premium rate'))
  })

  it.each(['110', '42', '11833', 'e0', '493023125010', '', '+', '+0171', '000491713920001', '٠١٧١'])(
    'refuse %j, of which nobody can tell where it leads',
    async (callee) => {
      const { sipgate, sent } = guardedClient({ countries: ['DE'] })
      await expect(sipgate.calls.start({ caller: 'e0', callee })).rejects.toMatchObject({
        message: expect.stringContaining('`callee`') as string,
      })
      expect(sent).toEqual([])
    },
  )

  it('are not asked about the number in the message of the error', async () => {
    const { send } = guardedClient({ countries: ['AT'] })
    await expect(send()).rejects.not.toMatchObject({ message: expect.stringContaining('3920001') as string })
  })
})

describe('premium numbers', () => {
  it.each([
    '+499001234567',
    '+4913712345',
    '+49137 7 123456',
    '0180 5 123456',
    '+491805123456',
    '+49190123456',
    '01013 0 123456',
    '0049900123456',
    '(0900) 123456',
    '+4390012345',
    '+43810123456',
    '+43820123456',
    '+43821123456',
    '+4190012345',
    '+41840123456',
    '+41848123456',
    '+42390123456',
    '+33899123456',
    '+44909123456',
    '+448711234567',
    '+447012345678',
    '+39899123456',
    '+34806123456',
    '+31900123456',
    '+3290012345',
    '+35290512345',
    '+48700123456',
    '+420900123456',
    '+4590123456',
    '+19005550123',
    '+979123456789',
    '+808 12345678',
    '+870123456789',
    '+881612345678',
    '+88216123456',
    '+883130123456',
  ])('T54: such as %s are refused, unless told otherwise', async (number) => {
    const { send, sent } = guardedClient({})
    await expect(send('Hello', number)).rejects.toMatchObject(refusal('premium'))
    expect(sent).toEqual([])
    await guardedClient({ premiumNumbers: true }).send('Hello', number)
  })

  it.each([
    '+490900123456',
    '+49 (0)900 123456',
    '+490137123456',
    '+4901805123456',
    '+430900123456',
    '+410900123456',
  ])('T54: do not come through with a 0 after the country code, as %s', async (number) => {
    await expect(guardedClient({}).send('Hello', number)).rejects.toMatchObject(
      refusal('0 after its country code'),
    )
  })

  it.each([
    '+493023125010',
    '+491713920001',
    '+49800123456',
    '+43180512345',
    '+390612345678',
    '+441189123456',
    '+33612345678',
    '+33801234567',
    '+42381123456',
    '+8801712345678',
    '+886912345678',
    '+12025550123',
  ])('are others than %s', async (number) => {
    await guardedClient({}).send('Hello', number)
  })
})

describe('numbers of any operation', () => {
  const premium = '+49900123456'
  const line = { userId: 'w0', phonelineId: 'p0' }
  const forwarding = (destination: string) => ({ destination, timeout: 0, active: true })

  it.each<[string, string, (sipgate: Sipgate, number: string) => Promise<unknown>]>([
    [
      'calls.start, from there',
      'caller',
      ({ calls }, caller) => calls.start({ caller, deviceId: 'e0', callee: '+493023125010' }),
    ],
    ['calls.start', 'callee', ({ calls }, callee) => calls.start({ caller: 'e0', callee })],
    [
      'calls.startOnNeo',
      'targetNumber',
      ({ calls }, targetNumber) => calls.startOnNeo({ deviceId: 'e0', targetNumber }),
    ],
    [
      'calls.transfer',
      'phoneNumber',
      ({ calls }, phoneNumber) => calls.transfer({ callId: 'A1', attended: false, phoneNumber }),
    ],
    [
      'fax.send',
      'recipient',
      ({ fax }, recipient) =>
        fax.send({ faxlineId: 'f0', recipient, filename: 'a.pdf', base64Content: 'JVBERg==' }),
    ],
    [
      'sms.callerIds.create',
      'phonenumber',
      ({ sms }, phonenumber) => sms.callerIds.create({ userId: 'w0', smsId: 's0', phonenumber }),
    ],
    [
      'devices.external.create',
      'number',
      ({ devices }, number) => devices.external.create({ userId: 'w0', number }),
    ],
    [
      'devices.external.setTargetNumber',
      'number',
      ({ devices }, number) => devices.external.setTargetNumber({ deviceId: 'x0', number }),
    ],
    [
      'phonelines.forwardings.set',
      'forwardings[1].destination',
      ({ phonelines }, number) =>
        phonelines.forwardings.set({ ...line, forwardings: [forwarding('p1'), forwarding(number)] }),
    ],
    [
      'phonelines.parallelForwardings.create',
      'destination',
      ({ phonelines }, destination) =>
        phonelines.parallelForwardings.create({ ...line, destination, active: true }),
    ],
    [
      'phonelines.parallelForwardings.update',
      'destination',
      ({ phonelines }, destination) =>
        phonelines.parallelForwardings.update({
          ...line,
          parallelForwardingId: 'x0',
          destination,
          active: true,
        }),
    ],
    [
      'notifications.call.createSms',
      'number',
      ({ notifications }, number) =>
        notifications.call.createSms({
          userId: 'w0',
          endpointId: 'p0',
          direction: 'INCOMING',
          cause: 'MISSED',
          number,
        }),
    ],
    [
      'notifications.fax.createSms',
      'number',
      ({ notifications }, number) =>
        notifications.fax.createSms({ userId: 'w0', faxlineId: 'f0', direction: 'INCOMING', number }),
    ],
    [
      'notifications.voicemail.createSms',
      'number',
      ({ notifications }, number) =>
        notifications.voicemail.createSms({ userId: 'w0', voicemailId: 'v0', number }),
    ],
  ])('are looked at: %s, `%s`', async (_, field, call) => {
    const { sipgate, sent } = guardedClient({ countries: ['DE'] })
    await expect(call(sipgate, premium)).rejects.toMatchObject({
      code: 'spend_refused',
      detail: expect.stringContaining(`\`${field}\` is a premium number`) as string,
    })
    await expect(call(sipgate, '+43171234')).rejects.toMatchObject({ code: 'spend_refused' })
    expect(sent).toEqual([])
    // What is answered here fits some operations only.
    await call(sipgate, '+493023125010').catch(() => {})
    expect(sent).toHaveLength(1)
  })

  it('may be extensions where calls begin, and where they are forwarded to', async () => {
    const { sipgate, sent } = guardedClient({ countries: ['DE'] })
    await sipgate.calls.start({ caller: 'p0', callee: '+493023125010' })
    await sipgate.phonelines.forwardings.set({ ...line, forwardings: [forwarding('p1')] }).catch(() => {})
    await sipgate.phonelines.forwardings.set({ ...line, forwardings: [] }).catch(() => {})
    expect(sent).toHaveLength(3)
  })

  it('are known for each operation whose body has one', () => {
    const others = [
      // Only kept, or shown.
      'POST /blacklist/incoming phoneNumber',
      'POST /contacts numbers',
      'POST /contacts numbers.number',
      'POST /contacts numbers.type',
      'PUT /contacts/{contactId} numbers',
      'PUT /contacts/{contactId} numbers.number',
      'PUT /contacts/{contactId} numbers.type',
      // Short numbers, within the account.
      'POST /numbers/quickdial number',
      'PUT /numbers/quickdial/{numberId} number',
      // No telephone numbers.
      'POST /sessions/ivr/recording targetId',
      'POST /sessions/voicemail/recording targetId',
      'PUT /addresses/{addressId} number',
      'PUT /{userId}/phonelines/{phonelineId}/blockanonymous target',
      'PUT /{userId}/sms/{smsId}/callerids/{callerId} defaultNumber',
    ]
    const found = bodies().flatMap(([operation, fields]) => {
      const known = reachedNumbers(operation, {
        forwardings: [{}],
      }).map(({ field }) => field.replaceAll(/\[\d+\]/g, ''))
      return fields
        .filter((field) => /number|recipient|destination|callee|caller$|target|phone/i.test(field))
        .filter((field) => !known.includes(field))
        .map((field) => `${operation} ${field}`)
    })
    expect(found.sort()).toEqual(others.sort())
  })
})

describe('a number', () => {
  const digits = fc.stringMatching(/^[1-9][0-9]{3,10}$/)
  const between = fc.constantFrom('', '', ' ', '/', '-', '.', '(', ')')

  it('reads the same however it is written', () => {
    fc.assert(
      fc.property(digits, fc.infiniteStream(between), (number, gaps) => {
        const spread = (text: string) =>
          [...text].map((character) => character + (gaps.next().value ?? '')).join('')
        for (const written of [`+49${number}`, `0049${number}`, `0${number}`, `(0)${number}`])
          expect(readNumber(spread(written), 'DE')).toBe(`+49${number}`)
      }),
    )
  })

  it('is in E.164 form, or none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'+0149 ()/.-x*#') }), (text) => {
        expect(readNumber(text, 'DE') ?? '+49').toMatch(/^\+[1-9]\d{1,14}$/)
      }),
    )
  })
})

interface Schema {
  readonly $ref?: string
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
}

/** Each operation with the fields of its body, those of objects in lists as `forwardings.destination`. */
function bodies(): [OperationName, string[]][] {
  const file = new URL('../../../contract/src/generated/openapi.json', import.meta.url)
  const api = JSON.parse(readFileSync(file, 'utf8')) as {
    paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>
    components: { schemas: Record<string, Schema> }
  }
  const fieldsOf = (schema: Schema): string[] => {
    const { properties = {} } = api.components.schemas[schema.$ref?.split('/').at(-1) ?? ''] ?? schema
    return Object.entries(properties).flatMap(([name, field]) =>
      field.items ? [name, ...fieldsOf(field.items).map((inner) => `${name}.${inner}`)] : [name],
    )
  }
  const found: [OperationName, string[]][] = []
  for (const [path, methods] of Object.entries(api.paths)) {
    for (const [method, { requestBody }] of Object.entries(methods)) {
      const schema = requestBody?.content['application/json']?.schema
      if (schema) found.push([`${method.toUpperCase()} ${path}` as OperationName, fieldsOf(schema)])
    }
  }
  return found
}
