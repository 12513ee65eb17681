import { expect, it } from 'vitest'
import type { Schema } from '../generate/description.ts'
import { fieldsOf } from './fields.ts'

const spout: Schema = { type: 'object', 'x-source': 'Seen.', properties: { bend: { 'x-since': '2026-08' } } }
const sources = (schema: Schema) =>
  fieldsOf(schema, (part) => (part.$ref ? spout : part)).map(
    ({ name, provenance: { since, source } }) => `${name}: ${[...since, ...source].join(' ')}`,
  )

it('says of a list how its items are known, since they have no line of their own', () => {
  const schema = { properties: { spouts: { type: 'array', items: { $ref: '#/spout' } } } }
  expect(sources(schema)).toEqual([': ', 'spouts: Seen.', 'spouts[]: ', 'spouts[].bend: 2026-08'])
})

it('says of a choice how each alternative is known, each thing once', () => {
  const alternatives = [{ $ref: '#/spout' }, { type: 'null', 'x-source': 'Heard.' }, { $ref: '#/spout' }]
  expect(sources({ properties: { spout: { anyOf: alternatives, 'x-source': 'Told.' } } })).toEqual([
    ': ',
    'spout: Told. Seen. Heard.',
    'spout.bend: 2026-08',
  ])
})
