import { readFileSync } from 'node:fs'

const read = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')

/** The scopes each of sipgate's 179 operations accepts, by method and path. */
export const knownOperations: ReadonlyMap<string, readonly string[]> = new Map(
  read('operations.tsv')
    .slice(1)
    .map((line) => {
      const [method = '', path = '', scopes = ''] = line.split('\t')
      return [`${method} ${path}`, scopes === '' ? [] : scopes.split(',')]
    }),
)

/** Operations that wait for a later step. Whoever describes one takes it off this list. */
export const notYet: readonly string[] = read('not-yet.txt')

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
