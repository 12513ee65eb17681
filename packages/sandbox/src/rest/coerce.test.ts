import { readFileSync } from 'node:fs'
import { routes, type OperationName } from '@sipgate-kit/contract'
import { validateRequestBody } from '@sipgate-kit/contract/validators'
import { describe, expect, it } from 'vitest'
import { exampleValue } from '../../../contract/reference/example-value.ts'
import type { Description, Schema } from '../../../contract/generate/description.ts'
import { call } from '../../test/api-caller.ts'
import { smallSandbox } from '../../test/small-sandbox.ts'
import { jsonBody } from './json-body.ts'
import { readParameters } from './read-parameters.ts'

const file = new URL('../../../contract/src/generated/openapi.json', import.meta.url)
const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Description

function follow(schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (components.schemas?.[name] ?? {})
}

/** A whole value, optional fields included. */
function filled(schema: Schema, name = '', depth = 0): unknown {
  const { type, properties = {}, items } = follow(schema)
  if (depth > 5) return undefined
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(properties).map(([key, field]) => [key, filled(field, key, depth + 1)]),
    )
  if (items) return [filled(items, name, depth + 1)]
  return exampleValue(schema, follow, name)
}

interface Place {
  /** Where it is: names of fields, and positions in lists. */
  at: readonly (string | number)[]
  schema: Schema
  optional: boolean
}

/** Every value below a schema, as `filled` makes them. */
function placesIn(schema: Schema, at: Place['at'] = [], optional = false): Place[] {
  const found = follow(schema)
  const { properties = {}, required = [], items } = found
  return [
    { at, schema: { ...found, ...schema }, optional },
    ...Object.entries(properties).flatMap(([name, field]) =>
      placesIn(field, [...at, name], !required.includes(name)),
    ),
    ...(items ? placesIn(items, [...at, 0]) : []),
  ]
}

function withValue(whole: unknown, at: Place['at'], value: unknown): unknown {
  const [first, ...rest] = at
  if (first === undefined) return value
  const copy = structuredClone(whole) as Record<string | number, unknown>
  copy[first] = withValue(copy[first], rest, value)
  return copy
}

/** What else programs send for a value of this type. */
function spellingsOf({
  type,
  enum: values,
  pattern,
  format,
  minimum = 5,
}: Schema): { sent: unknown; read: unknown }[] {
  switch ([type].flat()[0]) {
    case 'boolean':
      return [true, false].flatMap((read) =>
        [String(read), Number(read), String(Number(read))].map((sent) => ({ sent, read })),
      )
    case 'integer':
    case 'number':
      return [{ sent: String(minimum), read: minimum }]
    case 'string':
      if (values !== undefined || format !== undefined) return []
      return [4_930_231_250, true]
        .filter((sent) => typeof pattern !== 'string' || new RegExp(pattern).test(String(sent)))
        .map((sent) => ({ sent, read: String(sent) }))
    default:
      return []
  }
}

const bodies = (Object.keys(routes) as OperationName[]).flatMap((operation) => {
  const { method, path } = routes[operation]
  const described = paths[path]?.[method.toLowerCase() as 'post']?.requestBody
  const schema = described?.content['application/json']?.schema
  return schema ? [{ operation, schema }] : []
})

const read = (operation: OperationName, body: unknown) =>
  jsonBody(operation, 'application/json', JSON.stringify(body))

describe.each(bodies)('the body of $operation', ({ operation, schema }) => {
  const whole = filled(schema)
  const places = placesIn(schema)

  it('is taken as the contract has it', async () => {
    expect(await validateRequestBody(operation, whole)).toEqual({ ok: true })
    expect(await read(operation, whole)).toEqual(whole)
  })

  it('may hold a scalar of another type that says the same', async () => {
    for (const { at, schema: own } of places)
      for (const { sent, read: meant } of spellingsOf(own))
        expect(await read(operation, withValue(whole, at, sent)), at.join('/')).toEqual(
          withValue(whole, at, meant),
        )
  })

  it('may say null for a field that may be left out', async () => {
    const optional = places.filter(
      ({ optional: may, schema: { type } }) => may && type !== undefined && ![type].flat().includes('null'),
    )
    for (const { at } of optional)
      expect(
        JSON.stringify(await read(operation, withValue(whole, at, null))),
        `${at.join('/')} is left out`,
      ).toBe(JSON.stringify(withValue(whole, at, undefined)))
  })

  it('may not say null for one that is needed', async () => {
    const needed = places.filter(({ optional, at }) => !optional && typeof at.at(-1) === 'string')
    for (const { at } of needed)
      await expect(read(operation, withValue(whole, at, null)), at.join('/')).rejects.toMatchObject({
        status: 400,
      })
  })
})

const queries = (Object.keys(routes) as OperationName[]).flatMap((operation) => {
  const { method, path } = routes[operation]
  const parameters = paths[path]?.[method.toLowerCase() as 'get']?.parameters ?? []
  return parameters.flatMap((parameter) =>
    'schema' in parameter && parameter.in === 'query'
      ? [{ operation, name: parameter.name, schema: follow(parameter.schema) }]
      : [],
  )
})

it.each(queries)('the query $name of $operation is read by its type', async ({ operation, name, schema }) => {
  const inPath = Object.fromEntries([...operation.matchAll(/\{(\w+)\}/g)].map(([, key = '']) => [key, '1']))
  const others = queries.filter((query) => query.operation === operation && query.name !== name)
  for (const { sent, read: meant } of spellingsOf(schema)) {
    const search = new URLSearchParams({ [name]: String(sent) })
    for (const other of others)
      search.set(other.name, String([exampleValue(other.schema, follow, other.name)].flat()[0]))
    expect((await readParameters(operation, inPath, search)).query[name]).toBe(meant)
  }
})

describe('what no server could read', () => {
  it.each([
    ['PUT /calls/{callId}/hold', { value: 2 }],
    ['PUT /calls/{callId}/hold', { value: 'yes' }],
    ['PUT /calls/{callId}/hold', { value: '' }],
    ['PUT /calls/{callId}/hold', { value: [true] }],
    ['POST /sessions/sms', { smsId: 's0', recipient: '+491713920003', message: 'Hi', sendAt: 'soon' }],
    ['POST /sessions/sms', { smsId: 's0', recipient: '+491713920003', message: { text: 'Hi' } }],
    ['PUT /users/{userId}/location', { addressId: '1.5' }],
    ['PUT /settings/sipgateio', { incomingUrl: '', outgoingUrl: '', whitelist: [null] }],
  ] as const)('is refused: %s %j', async (operation, body) => {
    await expect(read(operation, body)).rejects.toMatchObject({ status: 400 })
  })
})

it('programs in other languages are understood to the end', async () => {
  const sandbox = smallSandbox()
  const sms = { smsId: 's0', recipient: 491713920003, message: 42, sendAt: null }
  expect((await call(sandbox, 'POST /sessions/sms', { json: sms })).status).toBe(204)
  sandbox.clock.advance('1m')
  expect(sandbox.sms.sent.at(-1)).toMatchObject({ to: '+491713920003', text: '42' })
  const contact = { name: 'Ada', scope: 'SHARED', note: null, addresses: null, emails: null, numbers: null }
  expect((await call(sandbox, 'POST /contacts', { json: contact })).status).toBe(204)
  expect((await call(sandbox, 'GET /history?archived=0&limit=1')).status).toBe(200)
})
