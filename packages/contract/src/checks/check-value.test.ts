import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import description from '../generated/openapi.json' with { type: 'json' }
import { checks, schemas } from '../generated/checks.ts'
import type { OperationName } from '../generated/operations.ts'
import { checkValue } from './check-value.ts'
import type { CheckSchema } from './check-schema.ts'

/** The checks are held against ajv, which reads the description itself. */
const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  strictNumbers: true,
  ownProperties: true,
  unicode: false,
  logger: false,
})
addFormats.default(ajv)
// Beside the type, this format says nothing more.
ajv.addFormat('int64', { type: 'number', validate: () => true })
ajv.addFormat('int32', { type: 'number', validate: (value) => value >= -(2 ** 31) && value <= 2 ** 31 - 1 })

type Judge = (value: unknown) => string[]

/** Fields and the rules they break, as ajv sees it. */
function ajvOn(schema: object, side: Side): Judge {
  const validate = ajv.compile(asSeenFrom(side, schema))
  return (value) => {
    if (validate(value)) return []
    const found = (validate.errors ?? []).map(({ instancePath, keyword, params }) =>
      keyword === 'required'
        ? problem(`${instancePath}/${pointer(String(params['missingProperty']))}`, keyword)
        : problem(instancePath, params['format'] === 'int32' ? 'minimum' : keyword),
    )
    return inOrder(found.filter((one) => !one.endsWith(' if')))
  }
}

/** The format int32 is a limit of our own. */
function problem(field: string, rule: string): string {
  return `${field} ${rule === 'minimum' || rule === 'maximum' ? 'limit' : rule}`
}

function inOrder(problems: readonly string[]): string[] {
  return [...new Set(problems)].sort()
}

type Side = 'request' | 'answer'

for (const side of ['request', 'answer'] as const)
  ajv.addSchema({ ...asSeenFrom(side, { components: description.components }), $id: side })

/** In answers, sipgate may add values to a list. */
function asSeenFrom(side: Side, schema: object): object {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    side === 'answer' && key === 'enum' && Array.isArray(value) ? undefined : value,
  )
  return JSON.parse(text.replaceAll('"$ref":"#', `"$ref":"${side}#`)) as object
}

const pointer = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

function ours(schema: CheckSchema, closedLists = true, known = schemas): Judge {
  return (value) =>
    inOrder(
      checkValue(schema, value, { schemas: known, closedLists }).map(({ field, rule }) =>
        problem(field, rule),
      ),
    )
}

/** Values that fit, or nearly. */
function near(schema: CheckSchema, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, type, pattern, format, like, enum: list, items = {}, properties = {}, required = [] } = schema
  if ($ref !== undefined) return near(schemas[$ref] ?? {}, depth)
  const [first] = [type ?? 'object'].flat()
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('2026-02-30', 2 ** 31, -1, '', null),
  )
  if (depth > 3) return anything
  const fitting: Partial<Record<string, () => fc.Arbitrary<unknown>>> = {
    string: () => fc.oneof(fc.string(), texts(pattern, format)),
    integer: () => fc.oneof(fc.integer(), fc.integer({ min: 0, max: 100 }), fc.double()),
    number: () => fc.oneof(fc.double(), fc.integer({ min: 0, max: 100 })),
    boolean: () => fc.boolean(),
    array: () => fc.array(near(items, depth + 1), { maxLength: 3 }),
    object: () => {
      const fields = Object.entries(properties).map(([name, inner]) => [name, near(inner, depth + 1)])
      return fc
        .record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
          requiredKeys: required.filter((name) => Object.hasOwn(properties, name)),
        })
        .chain((value) =>
          fc.dictionary(fc.string(), anything, { maxKeys: 1 }).map((more) => ({ ...more, ...value })),
        )
    },
  }
  const usual = fitting[first ?? '']?.() ?? anything
  const listed = list ? [{ arbitrary: fc.constantFrom(...list) as fc.Arbitrary<unknown>, weight: 5 }] : []
  const shown = like === undefined ? [] : [{ arbitrary: fc.constant<unknown>(like), weight: 5 }]
  return fc.oneof({ arbitrary: usual, weight: 10 }, { arbitrary: anything, weight: 1 }, ...listed, ...shown)
}

function texts(pattern: string | undefined, format: string | undefined): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern))
  return format === undefined ? fc.string() : formatted
}

const digits = (max: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'))
const days = fc
  .tuple(fc.constantFrom('2023', '2024', '1900', '2000', '0004'), digits(13), digits(32))
  .map((parts) => parts.join('-'))
const formatted = fc.oneof(
  days,
  fc
    .tuple(days, fc.constantFrom('T', 't', ' ', ''), digits(24), digits(60), digits(60), zones())
    .map(([day, t, hour, minute, second, zone]) => `${day}${t}${hour}:${minute}:${second}${zone}`),
  fc.webUrl(),
  fc.constantFrom('mailto:otto@example.com', 'https://example.com/ä', '//example.com', 'https:', 'a b:c'),
)

function zones(): fc.Arbitrary<string> {
  return fc.constantFrom('Z', 'z', '', '.5Z', '.Z', '+02:00', '-0330', '+24:00', '+1:00', '+02')
}

interface OpenApiOperation {
  requestBody?: { content: { 'application/json': { schema: object } } }
  responses: Record<string, { content?: { 'application/json'?: { schema: object } } }>
}

const paths = description.paths as unknown as Record<string, Record<string, OpenApiOperation>>

describe('each operation', () => {
  it.each(Object.entries(checks))(
    '%s: bodies and answers get the verdict that ajv gives',
    (name, { body, answer }) => {
      const [method = '', path = ''] = name.split(' ')
      const operation = paths[path]?.[method.toLowerCase()]
      if (body)
        agree(body, ajvOn(operation?.requestBody?.content['application/json'].schema ?? {}, 'request'), true)
      if (answer) {
        const [, success] =
          Object.entries(operation?.responses ?? {}).find(([status]) => status.startsWith('2')) ?? []
        agree(answer, ajvOn(success?.content?.['application/json']?.schema ?? {}, 'answer'), false)
      }
    },
  )

  it.each(Object.entries(checks))(
    '%s: parameters get the verdict that ajv gives',
    (_name, { parameters }) => {
      if (parameters) agree(parameters, ajvOn(forAjv(parameters), 'request'), true)
    },
  )

  function agree(schema: CheckSchema, judge: Judge, closedLists: boolean): void {
    const judged = ours(schema, closedLists)
    fc.assert(
      fc.property(near(schema), (value) => {
        expect(judged(value)).toEqual(judge(value))
      }),
      { numRuns: 25 },
    )
  }
})

function forAjv(schema: CheckSchema): object {
  return JSON.parse(
    JSON.stringify(schema).replaceAll(/"\$ref":"(\w+)"/g, '"$ref":"#/components/schemas/$1"'),
  ) as object
}

describe('any schema', () => {
  const small = fc.integer({ min: -2, max: 5 })
  const length = fc.integer({ min: 0, max: 3 })
  const scalar = fc.constantFrom('a', 'b/c', 1, 2.5, true, null)
  const types = fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', 'null')
  const names = fc.constantFrom('a', 'b/c', 'd~e', 'constructor')
  const { schema } = fc.letrec<{ schema: CheckSchema }>((tie) => {
    const deeper = tie('schema')
    const list = fc.array(deeper, { minLength: 1, maxLength: 3 })
    const fields = {
      type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
      const: scalar,
      enum: fc.uniqueArray(scalar, { minLength: 1 }),
      minimum: small,
      maximum: small,
      exclusiveMinimum: small,
      exclusiveMaximum: small,
      multipleOf: fc.integer({ min: 1, max: 4 }),
      minLength: length,
      maxLength: length,
      pattern: fc.constantFrom('^a', '[b-d]', '\\d$'),
      format: fc.constantFrom('date', 'date-time'),
      minItems: length,
      maxItems: length,
      required: fc.uniqueArray(names, { minLength: 1, maxLength: 2 }),
      items: deeper,
      properties: fc.dictionary(names, deeper, { maxKeys: 3 }),
      additionalProperties: deeper,
      anyOf: list,
      allOf: list,
      if: deeper,
      then: deeper,
    }
    const rule = fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<CheckSchema>
    return { schema: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant({}), rule) }
  })
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      small,
      formatted,
      fc.constantFrom(NaN, Infinity),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(fc.oneof(names, fc.constant('__proto__')), tie('value'), { maxKeys: 3 }),
    ),
  })).value

  it('gets the verdict that ajv gives, and the same problems', () => {
    fc.assert(
      fc.property(schema, fc.array(value, { minLength: 5, maxLength: 10 }), (each, values) => {
        const judge = ajvOn(each, 'request')
        const judged = ours(each, true, {})
        for (const one of values) expect(judged(one)).toEqual(judge(one))
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is undefined', () => {
  it('counts as not there, since JSON leaves it out', () => {
    const known = { schemas: {}, closedLists: true }
    const schema = {
      required: ['a'],
      properties: { b: { type: 'string' } },
      additionalProperties: { type: 'string' },
    } as const
    expect(checkValue(schema, { a: undefined, b: undefined, c: undefined }, known)).toEqual([
      { field: '/a', rule: 'required', schema },
    ])
  })
})

describe('what is checked', () => {
  it('names every schema it refers to', () => {
    const named = [...JSON.stringify([checks, schemas]).matchAll(/"\$ref":"(\w+)"/g)].map(
      ([, name]) => name ?? '',
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((name) => !Object.hasOwn(schemas, name))).toEqual([])
  })

  it('covers every operation', () => {
    const operations = Object.entries(paths).flatMap(([path, item]) =>
      Object.keys(item)
        .filter((key) => key !== 'parameters')
        .map((method) => `${method.toUpperCase()} ${path}` as OperationName),
    )
    expect(Object.keys(checks).sort()).toEqual(operations.sort())
  })
})
