import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { resolve } from '../generate/description.ts'
import type { Description, OperationObject, Parameter, Response, Schema } from '../generate/description.ts'
import { knownOperations } from './facts.ts'

const description = JSON.parse(
  readFileSync(new URL('../src/generated/openapi.json', import.meta.url), 'utf8'),
) as Description

/** Where sipgate's description of 2022 is wrong, or names in one place what belongs to another, ours differs on purpose. */
const corrected: { readonly [operation: string]: RegExp } = {
  // The fields of a contact's address, of which the schema has the same name.
  'GET /addresses': /^items\[\]\./,
  'GET /addresses/{addressId}': /./,
  'GET /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': /recordingEnabled/,
  'POST /{userId}/phonelines/{phonelineId}/voicemails/{voicemailId}/greetings': /recordingEnabled/,
  // CSV text, not a page of entries.
  'GET /history/export': /./,
}

/** Where our answer is open, so that every name passes. */
const open = ['GET /', 'GET /app/links', 'GET /app/properties', 'GET /translations/{language}']

describe.each([...knownOperations])('%s', (key, known) => {
  const [method = '', path = ''] = key.split(' ')
  const item = description.paths[path]
  const operation = item?.[method.toLowerCase() as 'get'] as OperationObject
  const parameters = [...(item?.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve<Parameter>(description, parameter),
  )
  const namesIn = (place: string) => parameters.filter((one) => one.in === place).map(({ name }) => name)

  it('has the parameters sipgate has', () => {
    expect(namesIn('path').sort()).toEqual([...known.pathParameters].sort())
    expect(namesIn('query')).toEqual(expect.arrayContaining([...known.queryParameters]))
  })

  it('takes and answers every field sipgate names', () => {
    const body = fieldsOf(operation.requestBody?.content['application/json']?.schema)
    const success = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith('2'))?.[1]
    const [content] = Object.values(success ? (resolve<Response>(description, success).content ?? {}) : {})
    const answer = fieldsOf(content?.schema)
    const isCorrected = (field: string) => corrected[key]?.test(field) ?? false
    const missing = [
      ...known.bodyFields.filter((field) => !body.has(field)),
      ...known.answerFields.filter(
        (field) => !answer.has(field) && !isCorrected(field) && !open.includes(key),
      ),
    ]
    expect(missing).toEqual([])
  })

  it('answers the errors sipgate names', () => {
    expect(Object.keys(operation.responses ?? {})).toEqual(expect.arrayContaining([...known.errors]))
  })
})

function fieldsOf(
  schema: Schema | undefined,
  at = '',
  found = new Set<string>(),
  above: readonly Schema[] = [],
): Set<string> {
  if (!schema) return found
  const resolved = resolve(description, schema)
  if (above.includes(resolved)) return found
  const inside = [...above, resolved]
  for (const part of [resolved['anyOf'], resolved['oneOf'], resolved['allOf']].flat()) {
    if (part) fieldsOf(part as Schema, at, found, inside)
  }
  if (resolved.items) fieldsOf(resolved.items, `${at}[]`, found, inside)
  for (const [name, property] of Object.entries(resolved.properties ?? {})) {
    const field = at === '' ? name : `${at}.${name}`
    found.add(field)
    fieldsOf(property, field, found, inside)
  }
  return found
}
