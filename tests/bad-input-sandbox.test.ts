import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  faultsOf,
  inForm,
  inJson,
  inQuery,
  oddRequests,
  type JsonFields,
  type Try,
} from './support/bad-requests.ts'
import { garbage } from './support/garbage.ts'
import { HttpVisitor } from './support/http-visitor.ts'
import { startProduct, type Product } from './support/product.ts'

let product: Product
let desk: string
let sandbox: string

beforeEach(async () => {
  product = await startProduct()
  desk = product.url
  sandbox = product.sandbox.url
})
afterEach(() => product?.close())

const faults = (tries: readonly Try[]) => faultsOf(tries, [desk, sandbox])

/** Desk and sandbox still do what they are for. */
async function expectAlive(): Promise<void> {
  expect((await fetch(`${desk}/healthz`)).status).toBe(200)
  expect((await fetch(`${desk}/readyz`)).status).toBe(200)
  product.sandbox.reset()
  expect((await new HttpVisitor().logIn(`${desk}/login`)).text).toContain('name="csrf"')
}

describe('the sandbox’s API, given garbage', { timeout: 40_000 }, () => {
  const pat = 'token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a'
  const headers = { authorization: `Basic ${Buffer.from(pat).toString('base64')}` }
  const clientInput: JsonFields = {
    name: ['text', '"A"'],
    description: ['text', '"B"'],
    redirectUris: ['list', '["http://localhost:3000/authorize"]'],
    webOrigins: ['list', '[]'],
    privacyUrl: ['text', '"https://example.com/p"'],
    termsUrl: ['text', '"https://example.com/t"'],
  }
  const bodies: Record<string, JsonFields> = {
    'PUT /account/verified': { verificationCode: ['text', '"ABC123"'] },
    'POST /authorization/oauth2/clients': clientInput,
    'PUT /authorization/oauth2/clients/{clientId}': clientInput,
    'PUT /users/{userId}/busyonbusy': { enabled: ['flag', 'true'] },
    'PUT /users/{userId}/defaultdevice': { deviceId: ['text', '"e1"'] },
    'PUT /users/{userId}/location': { addressId: ['number', '1'] },
    'PUT /users/{userId}/role': { admin: ['flag', 'true'] },
  }
  /** All operations of the API that the sandbox plays; the others answer 501. */
  async function operations(): Promise<string[]> {
    const answer = await fetch(`${sandbox}/_sandbox/api/faults`)
    const { operations } = (await answer.json()) as { operations: string[] }
    const known = operations.slice(0, operations.indexOf('GET /auth'))
    const statuses = await Promise.all(
      known.map(async (name) => {
        const [method = '', path = ''] = name.split(' ')
        return (await fetch(`${sandbox}/v2${filled(path)}`, { method, headers })).status
      }),
    )
    product.sandbox.reset()
    const played = known.filter((_, index) => statuses[index] !== 501)
    expect(played.filter((name) => /^(POST|PUT)/.test(name)).sort()).toEqual(Object.keys(bodies).sort())
    return played
  }
  const filled = (path: string) => path.replace('{userId}', 'w1').replace('{clientId}', 'sandbox-client')

  it('answers each operation with any method, path, size and type', async () => {
    const tries = (await operations()).flatMap((name) =>
      oddRequests(`${sandbox}/v2${filled(name.split(' ')[1] ?? '')}`, headers),
    )
    expect(await faults(tries)).toEqual([])
    await expectAlive()
  })

  it('answers every parameter of each operation', async () => {
    const tries = (await operations()).flatMap((name): Try[] => {
      const [method = '', path = ''] = name.split(' ')
      const url = `${sandbox}/v2${filled(path)}`
      const inPath = Object.entries(garbage).map(([label, value]) => ({
        label,
        method,
        url: `${sandbox}/v2${path.replace(/\{\w+\}/, value)}`,
        headers: { ...headers, 'content-type': 'application/json' },
        ...(bodies[name] && { body: '{}' }),
        refused: !path.includes('gdpr') && path.includes('{') && !path.endsWith('}'),
      }))
      return [
        ...(path.includes('{') ? inPath : []),
        ...inQuery(url, { limit: '1', offset: '0', x: 'y' }, headers),
        ...(bodies[name] ? inJson(method, url, bodies[name], headers) : []),
      ]
    })
    expect(await faults(tries)).toEqual([])
    await expectAlive()
  })

  it('answers every kind of credentials', async () => {
    const kinds = [
      '',
      'Basic',
      'Basic %%%',
      'Basic Og==',
      'Bearer',
      'Bearer e30.e30.',
      'Bearer \u00ff',
      'Digest a="b"',
    ]
    const tries = [...kinds, `Bearer ${'a'.repeat(9_000)}`].map((authorization) => ({
      label: authorization.slice(0, 30),
      url: `${sandbox}/v2/balance`,
      headers: { authorization },
      refused: true,
    }))
    expect(await faults(tries)).toEqual([])
  })
})

describe('the sandbox’s console, given garbage', { timeout: 40_000 }, () => {
  const control: Record<string, JsonFields> = {
    'POST /clock/advance': { by: ['text', '"1s"'] },
    'POST /faults': {
      operation: ['text', '"GET /account"'],
      status: ['number', '404'],
      delay: ['text', '"1ms"'],
      body: ['text', '"x"'],
      reset: ['flag', 'false'],
      headers: ['object', '{}'],
      times: ['number', '1'],
    },
    'PATCH /accounts/1000001': {
      balance: ['object', '{"amount":1}'],
      details: ['object', '{"company":"x"}'],
      verificationCode: ['text', '"x"'],
    },
    'PUT /snapshot': {
      version: ['number', '1'],
      clockOffset: ['number', '0'],
      accounts: ['list', '[]'],
      clients: ['list', '[]'],
      consents: ['list', '[]'],
      loginSessions: ['list', '[]'],
      codes: ['list', '[]'],
      grants: ['list', '[]'],
    },
  }
  const filters = [
    'accounts',
    'accounts/1000001',
    'users',
    'clients',
    'requests',
    'grants',
    'grants/x',
    'consents',
  ]
  const plain = [
    '',
    'clock',
    'clock/advance',
    'faults',
    'snapshot',
    'reset',
    'nowhere',
    '__proto__',
    'accounts/%00',
  ]

  it('answers each address of the control API with any method, path, size and type', async () => {
    const there = (await (await fetch(`${sandbox}/_sandbox/api/nowhere`)).json()) as {
      error: { message: string }
    }
    const paths = [...there.error.message.matchAll(/ \/([\w/{}]+)/g)].map(([, path = '']) =>
      path.replace(/\{id\}/, '1000001'),
    )
    expect(paths.length).toBeGreaterThan(12)
    const urls = [...new Set([...paths, ...filters, ...plain])].map(
      (path) => `${sandbox}/_sandbox/api/${path}`,
    )
    expect(await faults(urls.flatMap((url) => oddRequests(url)))).toEqual([])
    await expectAlive()
  })

  it.each(Object.entries(control))('answers every field of %s', async (name, fields) => {
    const [method = '', path = ''] = name.split(' ')
    expect(await faults(inJson(method, `${sandbox}/_sandbox/api${path}`, fields))).toEqual([])
    product.sandbox.faults.clear()
    await expectAlive()
  })

  it('answers every filter', async () => {
    const fields = {
      reveal: 'true',
      account: 'x',
      user: 'x',
      client: 'x',
      realm: 'x',
      operation: 'x',
      surface: 'api',
      status: '1',
      after: '1',
      limit: '1',
    }
    const tries = filters.flatMap((path) =>
      inQuery(`${sandbox}/_sandbox/api/${path}`, fields).flatMap((one) => [
        one,
        { ...one, method: 'DELETE', headers: { 'content-type': 'application/json' } },
      ]),
    )
    expect(await faults(tries)).toEqual([])
    await expectAlive()
  })

  it('answers each page and every field of its forms', async () => {
    const pages = [
      '',
      'accounts',
      'clients',
      'grants',
      'requests',
      'time',
      'form',
      'assets/console.js',
      '../',
      'nowhere',
    ]
    const forms = [
      { method: 'PATCH', path: '/accounts/1000001', back: '/_sandbox/accounts', 'balance.amount:money': '1' },
      { method: 'POST', path: '/clock/advance', back: '/_sandbox/time', by: '1s' },
      {
        method: 'POST',
        path: '/faults',
        back: 'x',
        operation: 'GET%20/account',
        'status:number': '404',
        'reset:flag': 'false',
      },
      { method: 'DELETE', path: '/grants/x', back: '__proto__', '__proto__.x': '1', 'a.b': '1', a: '2' },
    ]
    const tries = [
      ...[sandbox, ...pages.map((page) => `${sandbox}/_sandbox/${page}`)].flatMap((url) => [
        ...oddRequests(url),
        ...inQuery(url, {
          reveal: 'true',
          done: 'yes',
          operation: 'x',
          status: '1',
          after: '1',
          surface: 'api',
        }),
      ]),
      ...forms.flatMap((fields) => inForm(`${sandbox}/_sandbox/form`, fields, { origin: sandbox })),
    ]
    expect(await faults(tries)).toEqual([])
    product.sandbox.faults.clear()
    await expectAlive()
  })
})
