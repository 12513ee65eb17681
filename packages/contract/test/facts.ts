import { readFileSync } from 'node:fs'

const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .replace(/\n$/, '')
    .split('\n')

/** What sipgate described of an operation in July 2022, by name. Fields within fields are joined by dots. */
export interface KnownOperation {
  readonly scopes: readonly string[]
  readonly pathParameters: readonly string[]
  readonly queryParameters: readonly string[]
  readonly bodyFields: readonly string[]
  readonly answerFields: readonly string[]
  readonly errors: readonly string[]
}

const list = (text = '') => (text === '' ? [] : text.split(','))

/** sipgate's 179 operations, by method and path. */
export const knownOperations: ReadonlyMap<string, KnownOperation> = new Map(
  read('operations.tsv')
    .slice(1)
    .map((line) => {
      const [method = '', path = '', ...cells] = line.split('\t')
      const [scopes, pathParameters, queryParameters, bodyFields, answerFields, errors] = cells.map(list)
      const known = { scopes, pathParameters, queryParameters, bodyFields, answerFields, errors }
      return [`${method} ${path}`, known as KnownOperation]
    }),
)

/** The names of sipgate's scopes. */
export const knownScopes: readonly string[] = read('scopes.txt')

/** Operations that sipgate added after its description of July 2022. */
export const laterOperations = [
  'GET /channels/{channelId}/events',
  'GET /contacts/csv',
  'GET /contacts/vcard',
  'GET /contacts/{contactId}',
  'POST /calls',
  'PUT /contacts/vcard',
]
