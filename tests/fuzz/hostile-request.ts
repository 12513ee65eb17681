import fc from 'fast-check'
import { garbage } from '../support/garbage.ts'

/** Whose browser sends a request: what cookies it has, and what its placeholders stand for. */
export type Sender = 'nobody' | 'beginner' | 'returner' | 'user'

/**
 * A request that somebody made up. Texts may hold placeholders such as `{{state}}`, which stand for what the sender's browser
 * really has, so that a request can be wrong in one thing only.
 */
export interface HostileRequest {
  readonly sender: Sender
  /** Where the login of a beginner or returner is to lead. */
  readonly returnTo: string
  readonly method: string
  /** With its query, as it goes over the wire. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string | undefined
}

/** No answer, log, error or file may repeat this word. */
export const canary = 'canary'

const printable = fc.string({ unit: 'grapheme-ascii', maxLength: 40 })
const anyText = fc.oneof(
  printable,
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => encodeURIComponent(text)),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => [...bytes].map((byte) => `%${byte.toString(16)}`).join('')),
  fc.constantFrom(...Object.values(garbage)),
)

/** What the sender really has, as it is or with one thing wrong. */
const nearly = (name: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(`{{${name}}}`) },
    fc.constantFrom(
      `{{${name}}}x`,
      `x{{${name}}}`,
      `{{${name}}}%00`,
      `{{${name}}}+`,
      `%20{{${name}}}`,
      `${canary}-${name}`,
    ),
  )

/** Pieces of addresses that lead elsewhere, in every order. */
const elsewhere = fc
  .array(
    fc.constantFrom(
      ...[
        '/',
        '/',
        '//',
        '\\',
        '%09',
        '%0a',
        '%0d',
        '%2f',
        '%5c',
        '%252f',
        '.',
        '..',
        '@',
        ':',
        '?',
        '#',
        '%20',
      ],
      ...[
        'evil.example',
        'https:',
        'javascript:',
        'localhost',
        '%00',
        ';',
        '%ef%bc%8f',
        '%e2%80%ae',
        'a',
        '[::1]',
      ],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''))

const parameters = [
  ...[
    'state',
    'code',
    'iss',
    'error',
    'error_description',
    'session_state',
    'returnTo',
    'lang',
    'response',
    'id_token',
  ],
  ...['access_token', 'moved', 'csrf', '__proto__', 'constructor', 'state[]', 'code[a]', '__proto__[x]', ''],
]
const value = (name: string): fc.Arbitrary<string> => {
  if (name === 'state' || name === 'csrf') return fc.oneof(nearly(name), anyText)
  if (name === 'code') return fc.oneof(nearly('code'), fc.constant(`${canary}-code`), anyText)
  if (name === 'iss') return fc.oneof(nearly('iss'), fc.constant('https://evil.example'), anyText)
  if (name === 'returnTo') return fc.oneof(elsewhere, fc.constant('/'), anyText)
  if (name === 'lang') return fc.oneof(fc.constantFrom('de', 'en'), anyText)
  if (name === 'error')
    return fc.oneof(fc.constantFrom('access_denied', 'server_error', 'invalid_scope', canary), anyText)
  if (name === 'error_description')
    return fc.constantFrom(`${canary}<script>`, `${canary}%0d%0aSet-Cookie:%20a=b`)
  return anyText
}
const pair = (names: readonly string[]) =>
  fc.constantFrom(...names).chain((name) => value(name).map((text) => `${name}=${text}`))
const pairs = (names: readonly string[], maxLength: number) =>
  fc.array(pair(names), { maxLength }).map((all) => all.join('&'))

/** An answer to a login as it should be, with more or less of it, in any order. */
const nearlyCallback = fc
  .tuple(
    fc.shuffledSubarray(['state={{state}}', 'code={{code}}', 'iss={{iss}}'], { minLength: 1 }),
    pairs(parameters, 2),
  )
  .map(([right, more]) => [...right, more].filter(Boolean).join('&'))

const queries: Record<string, fc.Arbitrary<string>> = {
  '/login': fc.oneof(
    elsewhere.map((to) => `returnTo=${to}`),
    pairs(['returnTo', 'lang', 'moved', ''], 3),
  ),
  '/authorize': fc.oneof(nearlyCallback, pairs(parameters, 6)),
  '/logout': pairs(['csrf', 'returnTo'], 2),
  '/': fc.oneof(pairs(['lang', 'returnTo', '__proto__'], 3), anyText),
}
const knownPath = fc
  .constantFrom(...Object.keys(queries))
  .chain((path) =>
    fc
      .tuple(
        queries[path] ?? fc.constant(''),
        fc.constantFrom('', '', '', '', '/', '//', '%00', ';x', '.', '%2f..'),
      )
      .map(([query, more]) => `${path}${more}${query === '' ? '' : `?${query}`}`),
  )
const path = fc.oneof(
  { weight: 8, arbitrary: knownPath },
  elsewhere.map((text) => `/${text}`),
  anyText.map((text) => `/${text}`),
)

const cookie = fc.oneof(
  fc.constantFrom('{{cookies}}', '{{cookies}}; {{cookies}}', ';;=;', '__proto__=1; constructor=1', '"'),
  fc
    .array(
      fc.tuple(
        fc.oneof(
          fc.constantFrom(
            '{{session}}',
            '{{prefix}}-login-abcdef',
            '__Host-{{prefix}}-session',
            'desk-language',
          ),
          printable,
        ),
        fc.oneof(fc.constant('{{session id}}'), fc.constant(`${canary}${'x'.repeat(37)}`), anyText),
      ),
      { maxLength: 6 },
    )
    .map((all) => all.map(([name, text]) => `${name}=${text}`).join('; ')),
  fc
    .integer({ min: 90, max: 300 })
    .map((count) => Array.from({ length: count }, (_, at) => `a${at}=b`).join('; ')),
)

const header = fc.oneof(
  fc.tuple(fc.constant('cookie'), cookie),
  fc.tuple(
    fc.constant('origin'),
    fc.constantFrom('{{origin}}', 'null', 'https://evil.example', '{{origin}}.evil.example', ''),
  ),
  fc.tuple(
    fc.constant('sec-fetch-site'),
    fc.constantFrom('same-origin', 'same-site', 'cross-site', 'none', 'x'),
  ),
  fc.tuple(fc.constant('sec-fetch-dest'), fc.constantFrom('document', 'empty', 'iframe', 'x')),
  fc.tuple(
    fc.constantFrom(
      'host',
      'x-forwarded-host',
      'x-forwarded-proto',
      'x-forwarded-for',
      'forwarded',
      'x-original-url',
    ),
    fc.constantFrom(
      'evil.example',
      '127.0.0.1:{{port}}',
      'localhost',
      'https',
      'host=evil.example',
      '[[',
      '/logout',
      '1.2.3.4, x',
    ),
  ),
  fc.tuple(
    fc.constantFrom('referer', 'user-agent', 'authorization', 'x-request-id'),
    fc.constant(`Bearer ${canary}`),
  ),
  fc.tuple(
    fc.constantFrom(
      'accept',
      'accept-language',
      'if-none-match',
      'range',
      'expect-ct',
      'x-http-method-override',
    ),
    anyText,
  ),
)

const body = fc.oneof(
  fc.tuple(
    fc.constant('application/x-www-form-urlencoded'),
    pairs(['csrf', 'csrf', '__proto__', 'csrf[]', 'returnTo'], 3),
  ),
  fc.tuple(fc.constantFrom('application/json', 'text/plain'), fc.json()),
  fc.tuple(
    fc.constantFrom(
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded; charset=utf-7',
      ';;',
    ),
    anyText,
  ),
  fc.tuple(
    fc.constant('application/x-www-form-urlencoded'),
    fc.constantFrom('a=&'.repeat(5_000), `csrf=${'x'.repeat(70_000)}`),
  ),
)

const without = fc.record({
  sender: fc.constantFrom<Sender>('nobody', 'beginner', 'returner', 'user'),
  returnTo: fc
    .tuple(
      fc.constantFrom(
        '/',
        '/x',
        '//evil.example',
        '/%5cevil.example',
        '/%09/evil.example',
        'https://evil.example',
      ),
      fc.oneof(fc.constant(''), elsewhere),
    )
    .map((parts) => parts.join('')),
  path,
  headers: fc.array(header, { maxLength: 4 }),
})
/** Mostly what a browser would send to that path, with something wrong in it. */
export const hostileRequest: fc.Arbitrary<HostileRequest> = fc.oneof(
  { weight: 4, arbitrary: without.map((request) => ({ ...request, method: 'GET', body: undefined })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(without, body, fc.constantFrom('POST', 'POST', 'POST', 'PUT', 'DELETE', 'PATCH'), fc.boolean())
      .map(([request, [type, text], method, likeOurForm]) => ({
        ...request,
        method,
        path: likeOurForm ? '/logout' : request.path,
        headers: [
          ...(likeOurForm ? [['origin', '{{origin}}'] as const] : []),
          ...request.headers,
          ['content-type', type] as const,
        ],
        body: text,
      })),
  },
  // The answer to a login as it should be: only where that is to lead may be wrong.
  without.map((request) => ({
    ...request,
    sender: 'returner' as const,
    method: 'GET',
    path: '/authorize?state={{state}}&code={{code}}&iss={{iss}}',
    headers: [],
    body: undefined,
  })),
  fc
    .tuple(without, fc.constantFrom('HEAD', 'OPTIONS', 'PROPFIND', 'QUERY'))
    .map(([request, method]) => ({ ...request, method, body: undefined })),
)

/** Puts what a browser has in place of the placeholders; what it has not becomes a canary. */
export function filled(text: string, real: Readonly<Record<string, string | undefined>>): string {
  return text.replaceAll(/\{\{([\w ]+)\}\}/g, (_, name: string) => real[name] ?? `${canary}-${name}`)
}
