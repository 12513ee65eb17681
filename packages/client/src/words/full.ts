import { redact } from '../errors/redact.ts'
import type { ApiAddress } from '../transport/transport.ts'
import { sipgateProblems, type SipgateErrorCode } from '../errors/sipgate-problems.ts'

/** The sentence of a code. */
export function sentenceOf(code: SipgateErrorCode): string {
  return sipgateProblems[code]
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  // Beyond 2^53 a number is silently another one, and some of these are money.
  integer: 'a whole number below 2^53',
  boolean: 'true or false',
  any: 'there',
  list: 'a list',
  object: 'an object',
}

/** What exactly is wrong. None shows a value that a caller gave, which might be a secret. */
const details = {
  options: () => 'The options must be a plain object.',
  callOptions: () => 'The options of a call must be an object.',
  kind: (name: string, kind: string) => `\`${name}\` must be of type ${kind}.`,
  checks: () => '`checks` must be a list of functions.',
  noChecks: () =>
    'This client takes no `checks`. `SipgateCore` never does; in a browser, `Sipgate` needs the option `safeguards` for them, an import from @sipgate-kit/client/safeguards.',
  userAgent: () => '`userAgent` must be one line of ASCII text.',
  // Timers of all runtimes hold 31 bits.
  timeout: () => '`timeout` must be a number of milliseconds above 0 and below 2^31.',
  retries: () => '`retries` must be a whole number from 0 to 10.',
  signal: () => '`signal` must be an AbortSignal.',
  baseUrl: () =>
    '`baseUrl` must look like https://api.sipgate.com/v2: https, no user name, nothing after /v2.',
  baseUrlHttp: () => '`baseUrl` must use https, since it is not this machine; `allowPlainHttp` permits http.',
  auth: () =>
    '`auth` holds no usable token: it is { accessToken }, { tokenId, token } or a function that gives an access token.',
  noAuth: () => 'The client has no `auth`. Give it one, or use `as()`.',
  noToken: () => 'The auth function gave something that is no token.',
  client: () => 'The client is no client of this package.',
  operation: (name: string) =>
    `There is no operation \`${name}\`. One is an HTTP method and a path, such as \`GET /users/{userId}\`.`,
  noArgument: (name: string) => `There is no argument \`${name}\`.`,
  object: (what: string) => `The ${what} must be an object of named values, such as { userId: 'w0' }.`,
  path: (name: string) => `The path parameter \`${name}\` is missing, or no single path segment.`,
  missing: (name: string) => `The parameter \`${name}\` is missing, or an empty list.`,
  query: (name: string) =>
    `The parameter \`${name}\` must be a text, a number, true or false, or a list of them.`,
  text: (name: string) => `The parameter \`${name}\` contains control characters or broken Unicode.`,
  noBody: () => 'This operation takes no body.',
  body: () => 'The body is missing, or cannot be written as JSON.',
  scopes: (scopes: string) => `It needs one of these scopes: ${scopes}.`,
  forbidden: (scopes: string) =>
    `It needs one of these scopes: ${scopes}. If the token has one, the feature is not booked, the object is not this user’s, or it takes an administrator.`,
  maybe: () => 'It may have been carried out nevertheless. Look before it is sent again.',
  happened: (problem: string) => `${problem} It was carried out all the same.`,
  tooLarge: () => 'The answer is larger than 32 MB.',
  notText: () => 'The answer is not UTF-8.',
  notJson: () => 'The answer is not JSON.',
  field: (field: string, wanted: string, found: string) => {
    const what = field ? `The field ${field}` : 'The answer'
    if (found === 'undefined') return `${what} is ${field ? 'missing' : 'empty'}.`
    return `${what} is ${found === 'null' ? 'null' : found === 'list' ? 'a list' : `of type ${found}`}, not ${kinds[wanted] ?? wanted}.`
  },
  sandboxToken: () =>
    'The token is one of the sandbox, but `baseUrl` is sipgate itself. Give the client the `apiUrl` of the sandbox.',
  sipgateToken: () => 'The token is one of sipgate itself, but `baseUrl` is not sipgate.',
} as const

type Details = typeof details

/** One of the sentences above. */
export function say<Key extends keyof Details>(key: Key, ...values: Parameters<Details[Key]>): string {
  const sentence: (...values: readonly string[]) => string = details[key]
  return sentence(...(values as readonly string[]))
}

export type Say = typeof say

/** Says where a redirect leads. Only the origin: the rest of the target may hold anything, tokens included. */
export function explainRedirect(
  { url: { origin } }: ApiAddress,
  location: string | null | undefined,
  secrets: readonly string[],
): string {
  // Redacted as a URL writes it: with small letters, and nothing encoded.
  const target = location && URL.canParse(location, origin) ? new URL(location, origin).origin : undefined
  const small = secrets.map((secret) => secret.toLowerCase())
  const place = target === undefined ? '' : ` to ${redact(target.toLowerCase(), small)}`
  return `It is a redirect${place}, and redirects are not followed.`
}
