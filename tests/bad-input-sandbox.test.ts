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
import { testRequests } from '../packages/sandbox/test/sample-requests/all.ts'
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

async function faults(tries: readonly Try[]): Promise<string[]> {
  const found = await faultsOf(tries, [desk, sandbox])
  return found.filter((fault) => !asSipgateDoes.some((known) => known.test(fault)))
}

/** sipgate's own ways: it reads a number or a flag as a text, and null as a field that was left out. */
const asSipgateDoes = [/ \S+\/v2\/\S* \(\w+: (null|true|false|-?\d+(\.\d+)?)\) takes it with 20\d$/]

/** Desk and sandbox still work. */
async function expectAlive(): Promise<void> {
  expect((await fetch(`${desk}/healthz`)).status).toBe(200)
  expect((await fetch(`${desk}/readyz`)).status).toBe(200)
  product.sandbox.reset()
  expect((await new HttpVisitor().logIn(`${desk}/login`)).text).toContain('name="csrf"')
}

const kinds = { string: 'text', number: 'number', boolean: 'flag', object: 'object' } as const

/** The kind of each field, and an example of it. */
function fieldsOf(body: object): JsonFields {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]: [string, unknown]) => [
      name,
      [Array.isArray(value) ? 'list' : kinds[typeof value as keyof typeof kinds], JSON.stringify(value)],
    ]),
  )
}

/** The path with each of its parameters spoilt in turn. */
function spoiltAt(template: string, path: string, value: string): string[] {
  const names = template.split('/')
  const segments = path.split('/')
  return names.flatMap((name, index) => (name.startsWith('{') ? [segments.with(index, value).join('/')] : []))
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

describe('the sandbox’s API, given garbage', { timeout: 120_000 }, () => {
  const pat = 'token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a'
  const headers = { authorization: `Basic ${Buffer.from(pat).toString('base64')}` }
  /** Every operation of the sandbox, with a request that succeeds; one thing at a time is spoilt. */
  const operations = Object.entries(testRequests).map(([operation, { path, json }]) => ({
    method: operation.split(' ', 1)[0] ?? '',
    path: path.split('?', 1)[0] ?? '',
    template: operation.split(' ')[1] ?? '',
    fields: typeof json === 'object' && json !== null && !Array.isArray(json) ? fieldsOf(json) : undefined,
  }))

  it('implements every operation', () => {
    expect(operations.length).toBeGreaterThan(170)
  })

  it.each(chunks(operations, 30))(
    'answers each operation with any method, path, size and type, %#',
    async (...some) => {
      const tries = some.flatMap(({ path }) => oddRequests(`${sandbox}/v2${path}`, headers))
      expect(await faults(tries)).toEqual([])
      await expectAlive()
    },
  )

  it.each(chunks(operations, 30))('answers every parameter of each operation, %#', async (...some) => {
    const tries = some.flatMap(({ method, path, template, fields }): Try[] => {
      const url = `${sandbox}/v2${path}`
      const spoiltPaths = Object.entries(garbage).flatMap(([label, value]) =>
        spoiltAt(template, path, value).map((odd) => ({
          label,
          method,
          url: `${sandbox}/v2${odd}`,
          headers: { ...headers, 'content-type': 'application/json' },
          ...(fields && { body: '{}' }),
        })),
      )
      return [
        ...spoiltPaths,
        ...inQuery(url, { limit: '1', offset: '0', x: 'y' }, headers),
        ...(fields ? inJson(method, url, fields, headers) : []),
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
