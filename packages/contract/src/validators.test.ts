import { describe, expect, it } from 'vitest'
import { routes } from './index.ts'
import type { OperationName } from './index.ts'
import { validateAnswer, validateParameters, validateRequest, validateRequestBody } from './validators.ts'
import type { CheckedRequest, FieldProblem } from './validators.ts'

const fine = { ok: true }

describe('a balance', () => {
  it.each([0, -1, -123400, 123400, 99_999_999_999])('may be %i', async (amount) => {
    expect(await validateAnswer('GET /balance', { amount, currency: 'EUR' })).toEqual(fine)
  })

  it.each(['12', 12.5, null, true, [12], { amount: 12 }, Number.NaN])('may not be %j', async (amount) => {
    expect(await validateAnswer('GET /balance', { amount, currency: 'EUR' })).toEqual({
      ok: false,
      problems: [{ field: '/amount', message: 'must be a whole number', rule: 'type', types: ['integer'] }],
    })
  })

  it('names each field that is missing', async () => {
    expect(await validateAnswer('GET /balance', {})).toEqual({
      ok: false,
      problems: [
        { field: '/amount', message: 'is missing', rule: 'required' },
        { field: '/currency', message: 'is missing', rule: 'required' },
      ],
    })
  })

  it.each([null, [], 'EUR', 12, true])('is not %j', async (answer) => {
    expect(await validateAnswer('GET /balance', answer)).toEqual({
      ok: false,
      problems: [{ field: '', message: 'must be an object', rule: 'type', types: ['object'] }],
    })
  })

  it('is not nothing', async () => {
    expect(await validateAnswer('GET /balance', undefined)).toEqual({
      ok: false,
      problems: [{ field: '', message: 'is missing', rule: 'required' }],
    })
  })
})

describe('an answer', () => {
  it('may have fields and values that are not known yet', async () => {
    const account = { verified: true, mainProductType: 'BRAND_NEW', somethingElse: { deep: [1] } }
    expect(await validateAnswer('GET /account', account)).toEqual(fine)
  })

  it('points into lists', async () => {
    expect(await validateAnswer('GET /users', { items: [{ id: 'w0' }, { id: 1 }, {}] })).toEqual({
      ok: false,
      problems: [
        { field: '/items/1/id', message: 'must be a string', rule: 'type', types: ['string'] },
        { field: '/items/2/id', message: 'is missing', rule: 'required' },
      ],
    })
  })

  it('is not there where none is described', async () => {
    expect(await validateAnswer('PUT /account/verified', undefined)).toEqual(fine)
    expect(await validateAnswer('PUT /account/verified', {})).toMatchObject({ ok: false })
  })
})

describe('a request body', () => {
  const client = {
    name: 'Example',
    description: 'An example',
    redirectUris: ['http://localhost:3000/authorize'],
    webOrigins: [],
    privacyUrl: 'https://www.example.com/privacy',
    termsUrl: 'https://www.example.com/terms',
  }

  it('passes when it is as described', async () => {
    expect(await validateRequestBody('POST /authorization/oauth2/clients', client)).toEqual(fine)
    expect(await validateRequestBody('PUT /users/{userId}/role', { admin: false })).toEqual(fine)
  })

  it('is refused for each field that is missing or of another type', async () => {
    const { name: _, ...nameless } = client
    const body = { ...nameless, redirectUris: 'http://localhost', webOrigins: [1] }
    expect(await validateRequestBody('POST /authorization/oauth2/clients', body)).toEqual({
      ok: false,
      problems: [
        { field: '/name', message: 'is missing', rule: 'required' },
        { field: '/redirectUris', message: 'must be a list', rule: 'type', types: ['array'] },
        { field: '/webOrigins/0', message: 'must be a string', rule: 'type', types: ['string'] },
      ],
    })
  })

  it('does not take words and numbers for booleans', async () => {
    for (const admin of ['true', 1, 0, null, []]) {
      expect(await validateRequestBody('PUT /users/{userId}/role', { admin })).toMatchObject({
        ok: false,
        problems: [{ field: '/admin' }],
      })
    }
  })

  it('holds whole numbers to 32 bits where sipgate does', async () => {
    const send = (addressId: unknown) => validateRequestBody('PUT /users/{userId}/location', { addressId })
    expect(await send(2 ** 31 - 1)).toEqual(fine)
    expect(await send(2 ** 31)).toMatchObject({ ok: false, problems: [{ field: '/addressId' }] })
    expect(await send('13')).toMatchObject({ ok: false, problems: [{ field: '/addressId' }] })
  })

  it('is refused when it is missing, and where none is taken', async () => {
    expect(await validateRequestBody('PUT /users/{userId}/role', undefined)).toEqual({
      ok: false,
      problems: [{ field: '', message: 'is missing', rule: 'required' }],
    })
    expect(await validateRequestBody('GET /balance', undefined)).toEqual(fine)
    expect(await validateRequestBody('GET /balance', {})).toMatchObject({ ok: false })
  })

  it('is not fooled by what every object inherits', async () => {
    const body = Object.create({ admin: true }) as object
    expect(await validateRequestBody('PUT /users/{userId}/role', body)).toMatchObject({ ok: false })
  })
})

describe('what is wrong with a request', () => {
  const sms = { smsId: 's0', recipient: '+491713920001', message: 'Hi' }
  const call = { caller: 'e0', callee: '+493023125010' }

  it.each<[OperationName, object, string]>([
    ['POST /sessions/sms', { ...sms, recipient: 'Ada' }, '/recipient must look like +491713920001'],
    ['POST /sessions/sms', { ...sms, smsId: 'p0' }, '/smsId must look like s0'],
    ['POST /sessions/sms', { ...sms, message: '' }, '/message must not be empty'],
    [
      'POST /sessions/sms',
      { ...sms, sendAt: 1795600000000 },
      '/sendAt must be at most 99999999999, such as 1795600000',
    ],
    [
      'POST /sessions/sms',
      { ...sms, sendAt: 1.5 },
      '/sendAt must be at least 1000000000, such as 1795600000',
    ],
    ['POST /sessions/sms', { ...sms, sendAt: 'now' }, '/sendAt must be a number'],
    ['POST /sessions/calls', { ...call, callee: 'abc' }, '/callee must look like +493023125010'],
    ['POST /sessions/calls', { ...call, caller: '+493023125011' }, '/deviceId is missing'],
    [
      'PUT /settings/sipgateio',
      { incomingUrl: '', outgoingUrl: '', whitelist: 'p0' },
      '/whitelist must be a list or null',
    ],
    ['POST /contacts', { scope: 'ALL' }, '/scope must be one of PRIVATE, SHARED'],
  ])('of %s with %j is said in plain words', async (operation, body, said) => {
    const checked = await validateRequestBody(operation, body)
    expect(checked.ok ? [] : checked.problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
      said,
    ])
  })

  it.each<[OperationName, Record<string, unknown>, string]>([
    ['GET /history', { from: '2026-01-01' }, '/from must be a date with time, such as 2026-01-01T00:00:00Z'],
    ['GET /history', { types: [] }, '/types must not be an empty list'],
    ['GET /history', { types: ['CALLS'] }, '/types/0 must be one of CALL, VOICEMAIL, SMS, FAX'],
    ['GET /history', { connectionIds: [''] }, '/connectionIds/0 must not be empty'],
    ['GET /history', { phonenumber: '' }, '/phonenumber must not be empty'],
    ['GET /history', { limit: 1001 }, '/limit must be at most 1000'],
    ['GET /history', { limit: 1.5 }, '/limit must be a whole number'],
    ['GET /history', { archived: 'yes' }, '/archived must be true or false'],
    ['DELETE /history', { id: [''] }, '/id/0 must not be empty'],
    ['GET /{userId}/phonelines', { userId: 'p0' }, '/userId must look like w0'],
  ])('of %s with %j is said in plain words, too', async (operation, parameters, said) => {
    const checked = await validateParameters(operation, parameters)
    expect(checked.ok ? [] : checked.problems.map(({ field, message }) => `${field} ${message}`)).toEqual([
      said,
    ])
  })

  it('names eight of many values', async () => {
    const checked = await validateParameters('GET /restrictions', { userId: 'w0', restriction: ['CAN_FLY'] })
    const [problem] = checked.ok ? [] : checked.problems
    expect(problem?.message.split(', ')).toHaveLength(9)
    expect(problem?.message).toMatch(/^must be one of CAN_CREATE_REGISTER_DEVICE, .*, …$/)
  })

  it('is a number without a device, but no missing one for an extension or without a caller', async () => {
    expect(await validateRequestBody('POST /sessions/calls', call)).toEqual(fine)
    expect(
      await validateRequestBody('POST /sessions/calls', { ...call, caller: '030 23125-011', deviceId: 'e0' }),
    ).toEqual(fine)
    expect(await validateRequestBody('POST /sessions/calls', { callee: call.callee })).toEqual({
      ok: false,
      problems: [{ field: '/caller', message: 'is missing', rule: 'required' }],
    })
  })
})

describe('a name that is not known', () => {
  const sms = { smsId: 's0', recipient: '+491713920001', message: 'Hi' }

  it.each<[string, OperationName, CheckedRequest, FieldProblem]>([
    [
      'in a body',
      'POST /sessions/sms',
      { body: { ...sms, sendAT: 1795600000 } },
      { field: '/sendAT', message: 'does not exist; did you mean `sendAt`?', rule: 'unknown' },
    ],
    [
      'in a query',
      'GET /history',
      { query: { type: 'SMS' } },
      { field: '/type', message: 'does not exist; did you mean `types`?', rule: 'unknown' },
    ],
    [
      'in a path',
      'GET /users/{userId}',
      { path: { userId: 'w0', 'a/b': 1 } },
      { field: '/a~1b', message: 'does not exist', rule: 'unknown' },
    ],
    [
      'of a query, given as an argument that ends in the body',
      'PUT /contacts/vcard',
      { body: { data: [], scop: 'PRIVATE' } },
      { field: '/scop', message: 'does not exist; did you mean `scope`?', rule: 'unknown' },
    ],
    [
      'where nothing is taken',
      'GET /balance',
      { query: { currency: 'EUR' } },
      { field: '/currency', message: 'does not exist', rule: 'unknown' },
    ],
  ])('%s is refused', async (_where, operation, request, problem) => {
    expect(await validateRequest(operation, request)).toEqual({ ok: false, problems: [problem] })
  })

  it('passes without a value, below the known ones, and where only a body is looked at', async () => {
    const body = { ...sms, sendAT: undefined }
    expect(await validateRequest('POST /sessions/sms', { query: { x: undefined }, body })).toEqual(fine)
    expect(await validateRequestBody('POST /sessions/sms', { ...sms, sendAT: 1 })).toEqual(fine)
    const emails = [{ email: 'otto@example.com', newer: true }]
    expect(await validateRequest('POST /contacts', { body: { scope: 'PRIVATE', emails } })).toEqual(fine)
  })

  it('may go back with all that was read, unless it looks like a known one that is missing', async () => {
    const path = { contactId: 'c0ffee00-0000-4000-8000-000000000001' }
    const contact = { id: path.contactId, name: 'Otto', scope: 'PRIVATE', birthday: '--05-01' }
    expect(await validateRequest('PUT /contacts/{contactId}', { path, body: contact })).toEqual(fine)
    const { name, ...nameless } = contact
    expect(
      await validateRequest('PUT /contacts/{contactId}', { path, body: { ...nameless, nam: name } }),
    ).toMatchObject({ ok: false, problems: [{ field: '/nam', rule: 'unknown' }] })
  })
})

describe('a Date', () => {
  it('counts as the text it is sent as', async () => {
    expect(await validateRequest('GET /history', { query: { from: new Date(0) } })).toEqual(fine)
    expect(await validateRequest('GET /history', { query: { from: new Date(Number.NaN) } })).toMatchObject({
      ok: false,
      problems: [{ field: '/from' }],
    })
  })
})

describe('an operation that is not known', () => {
  it.each(['GET /nope', 'constructor', '__proto__'] as never[])('%s passes no check', async (operation) => {
    const none = { ok: false, problems: [{ rule: 'operation' }] }
    expect(await validateRequest(operation, {})).toMatchObject(none)
    expect(await validateRequestBody(operation, {})).toMatchObject(none)
    expect(await validateParameters(operation, {})).toMatchObject(none)
    expect(await validateAnswer(operation, {})).toMatchObject(none)
  })
})

describe('garbage', () => {
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown
  const garbage = [
    null,
    true,
    0,
    '',
    'x'.repeat(1_000_000),
    [],
    deep,
    [[{}]],
    { __proto__: null },
    JSON.parse('{"__proto__":1}'),
  ]

  it.each(Object.keys(routes) as OperationName[])('never makes the checks of %s throw', async (operation) => {
    for (const value of garbage as unknown[]) {
      expect(await validateRequestBody(operation, value)).toHaveProperty('ok')
      expect(await validateAnswer(operation, value)).toHaveProperty('ok')
      expect(await validateRequest(operation, { body: value })).toHaveProperty('ok')
    }
  })
})
