import type { MethodRoute } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { encodeRequest, sortArguments } from './request-parts.ts'

const route = (overrides: Partial<MethodRoute> = {}): MethodRoute => ({
  method: 'GET',
  path: '/users/{userId}/things/{id}',
  effect: 'none',
  query: true,
  body: 'none',
  answer: 'json',
  operation: '',
  needs: [],
  ...overrides,
})
const contacts = route({ method: 'POST', path: '/contacts', query: [], body: 'fields' })
const batch = route({ method: 'PUT', path: '/history', query: [], body: 'whole' })

describe('the arguments of a method', () => {
  it('go to path, query and body', () => {
    const parts = sortArguments(route({ body: 'fields', query: ['types'] }), {
      userId: 'w0',
      id: 7,
      types: ['A', 'B'],
      name: 'Anna',
    })
    expect(parts).toEqual({
      path: { userId: 'w0', id: 7 },
      query: { types: ['A', 'B'] },
      body: { name: 'Anna' },
    })
  })

  it('may be a whole body', () => {
    expect(encodeRequest(batch, sortArguments(batch, { body: [1, 2] })).body).toBe('[1,2]')
  })

  it('do not count when they are undefined', () => {
    const parts = sortArguments(route(), { userId: 'w0', id: 'x', limit: undefined, other: undefined })
    expect(encodeRequest(route(), parts).path).toBe('/users/w0/things/x')
  })

  it('become an empty object where all fields are left out', () => {
    expect(encodeRequest(contacts, sortArguments(contacts, {})).body).toBe('{}')
    expect(encodeRequest(contacts, undefined).body).toBe('{}')
  })

  it('never reach the prototype of anything', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"constructor":1}') as object
    const { body } = encodeRequest(contacts, sortArguments(contacts, hostile))
    expect(body).toBe('{"__proto__":{"polluted":true},"constructor":1}')
    expect('polluted' in {}).toBe(false)
  })

  it.each([
    [{ userId: 'w0', id: 'x', colour: 'red' }, 'There is no argument `colour`'],
    [{ userId: 'w0', id: 'x', 'a\r\nb': 1 }, 'There is no argument `a??b`'],
    ['w0', 'must be an object'],
    [null, 'must be an object'],
    [['w0'], 'must be an object'],
  ])('that do not exist are refused: %j', (args, reason) => {
    const asked = route({ query: [] })
    expect(() => encodeRequest(asked, sortArguments(asked, args))).toThrow(reason)
  })
})

describe('a path parameter', () => {
  const path = (userId: unknown) => encodeRequest(route(), { path: { userId, id: 'x' } }).path

  it.each([
    ['w0', '/users/w0/things/x'],
    [7, '/users/7/things/x'],
    ['+49 30 23125 010', '/users/%2B49%2030%2023125%20010/things/x'],
    ['ä%&=', '/users/%C3%A4%25%26%3D/things/x'],
    ['..w0', '/users/..w0/things/x'],
  ])('%j is encoded', (userId, expected) => {
    expect(path(userId)).toBe(expected)
  })

  it.each([
    '',
    '.',
    '..',
    '../balance',
    'a/b',
    '/',
    '?',
    'w0?x=1',
    'w0#',
    'a\\b',
    'w0\r\nX: 1',
    'w0\0',
    '\ud800',
    1.5,
  ])('T27, T42: %j is refused, and not shown', (userId) => {
    expect(() => path(userId)).toThrow(/The (path )?parameter `userId`/)
  })

  it.each([undefined, null, true, {}, ['w0'], NaN, Infinity, 10n])('%s is refused', (userId) => {
    expect(() => path(userId)).toThrow('The path parameter `userId`')
  })

  it('is not taken from a prototype', () => {
    expect(() => encodeRequest(route({ path: '/x/{constructor}' }), { path: {} })).toThrow('is missing')
  })
})

describe('the query', () => {
  const path = (query: Record<string, unknown>) => encodeRequest(route({ path: '/x' }), { query }).path

  it.each([
    [{}, '/x'],
    [{ types: ['CALL', 'FAX'], limit: 5 }, '/x?types=CALL&types=FAX&limit=5'],
    [{ types: undefined, limit: undefined }, '/x'],
    [{ types: 'a b&c=ä+', starred: false }, '/x?types=a%20b%26c%3D%C3%A4%2B&starred=false'],
    [{ limit: 0, types: '' }, '/x?limit=0&types='],
  ])('%j is written %s', (query, expected) => {
    expect(path(query)).toBe(expected)
  })

  it('refuses an empty list, which would ask for all', () => {
    expect(() => path({ types: [] })).toThrow('The parameter `types` is an empty list')
  })

  it('must have what the operation means nothing without, or too much', () => {
    const deletion = route({ method: 'DELETE', path: '/history', selects: ['id'] })
    const inherited = Object.create({ id: ['1'] }) as object
    for (const args of [undefined, {}, { id: undefined }, { id: [] }, { ids: ['1'] }, inherited])
      expect(() => encodeRequest(deletion, sortArguments(deletion, args))).toThrow(
        'Select something: pass `id`,',
      )
    expect(() => encodeRequest(deletion, undefined)).toThrow('Select something: pass `id`,')
    expect(encodeRequest(deletion, sortArguments(deletion, { id: ['1'] })).path).toBe('/history?id=1')
    const contactsOf = route({
      method: 'DELETE',
      path: '/contacts',
      query: [],
      body: 'fields',
      selects: ['contactIds', 'scope'],
    })
    for (const body of [undefined, {}, { contactIds: [] }, { scopes: ['PRIVATE'] }])
      expect(() => encodeRequest(contactsOf, { body })).toThrow('pass `contactIds` or `scope`,')
    expect(encodeRequest(contactsOf, { body: { scope: ['SHARED'] } }).body).toBe('{"scope":["SHARED"]}')
  })

  it.each([null, {}, NaN, [null], [['a']], 'a\r\nb', 'a\nb', '\u001b[31m', Symbol('x')])(
    'refuses %s',
    (types) => {
      expect(() => path({ types })).toThrow('The parameter `types`')
    },
  )
})

describe('a body', () => {
  const circular: Record<string, unknown> = {}
  circular['self'] = circular

  it('may hold line breaks and anything else JSON can', () => {
    expect(encodeRequest(contacts, { body: { message: 'a\r\nb' } }).body).toBe('{"message":"a\\r\\nb"}')
  })

  it.each([
    [route({ path: '/x' }), {}, 'takes no body'],
    [batch, undefined, 'The body is missing'],
    [batch, () => {}, 'cannot be written as JSON'],
    [contacts, { amount: 1n }, 'cannot be written as JSON'],
    [contacts, circular, 'cannot be written as JSON'],
    [contacts, 'text', 'must be an object'],
    [contacts, [], 'must be an object'],
  ])('that cannot be right is refused', (operation, body, reason) => {
    expect(() => encodeRequest(operation, { body })).toThrow(reason)
  })
})
