import { describe, expect, it } from 'vitest'
import { routes } from './index.ts'
import type { OperationName } from './index.ts'
import { validateAnswer, validateRequestBody } from './validators.ts'

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
        { field: '/items/1/id', message: 'must be a text', rule: 'type', types: ['string'] },
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
        { field: '/webOrigins/0', message: 'must be a text', rule: 'type', types: ['string'] },
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
    }
  })
})
