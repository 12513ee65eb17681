/** What a check of the generated modules reports. */
export interface CheckError {
  readonly instancePath: string
  readonly keyword: string
  readonly params: {
    readonly missingProperty?: string
    readonly type?: string | readonly string[]
    readonly allowedValues?: readonly unknown[]
    readonly allowedValue?: unknown
    readonly limit?: number
    readonly multipleOf?: number
    readonly format?: string
    /** A value that would pass, from the description. */
    readonly like?: string | number
  }
}

type Params = CheckError['params']

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

const formats: Readonly<Record<string, string>> = {
  'date-time': 'must be a date with time, such as 2026-01-01T00:00:00Z',
  date: 'must be a date, such as 2026-01-01',
  uri: 'must be a URL',
  email: 'must be an e-mail address',
}

/** The most values that are named. */
const most = 8

/** What is wrong with a value, by the keyword it breaks. None shows the value itself, which might be a secret. */
const sentences: Readonly<Record<string, (params: Params) => string>> = {
  required: () => 'is missing',
  type: ({ type = [] }) =>
    `must be ${[type]
      .flat()
      .map((kind) => kinds[kind] ?? kind)
      .join(' or ')}`,
  enum: ({ allowedValues = [] }) =>
    `must be ${allowedValues.length > 1 ? 'one of ' : ''}${allowedValues.slice(0, most).map(String).join(', ')}${allowedValues.length > most ? ', …' : ''}`,
  const: ({ allowedValue }) => `must be ${String(allowedValue)}`,
  format: ({ format = '' }) => formats[format] ?? `must be of the form ${format}`,
  pattern: ({ like }) => (like === undefined ? 'does not have the form it needs' : `must look like ${like}`),
  minLength: ({ limit }) => (limit === 1 ? 'must not be empty' : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) =>
    limit === 1 ? 'must not be an empty list' : `must have at least ${limit} entries`,
  maxItems: ({ limit }) => `must have at most ${limit} entries`,
  uniqueItems: () => 'must not have an entry twice',
  minimum: ({ limit, like }) => `must be at least ${limit}${example(like)}`,
  maximum: ({ limit, like }) => `must be at most ${limit}${example(like)}`,
  exclusiveMinimum: ({ limit, like }) => `must be more than ${limit}${example(like)}`,
  exclusiveMaximum: ({ limit, like }) => `must be less than ${limit}${example(like)}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  anyOf: () => 'has none of the forms it may have',
  oneOf: () => 'has none, or more than one, of the forms it may have',
}

function example(like: Params['like']): string {
  return like === undefined ? '' : `, such as ${like}`
}

/** What is wrong, to be read after the field's name. */
export function problemWords({ keyword, params }: CheckError): string {
  return sentences[keyword]?.(params) ?? 'is not valid'
}
