import { createPrivateKey, sign } from 'node:crypto'
import fc from 'fast-check'
import { pushKey } from '../../packages/sandbox/src/push/push-key.ts'
import { garbage } from '../support/garbage.ts'
import { canary } from './hostile-request.ts'

/** What a sender claims with the header of the signature. */
type Signature = 'right' | 'of another body' | 'missing' | 'twice' | 'changed' | 'short' | 'garbage'

/** A push that somebody made up. `{{state}}` in its path stands for a state that a handler has given out. */
export interface HostilePush {
  readonly method: string
  readonly path: string
  readonly type: string
  readonly signature: Signature
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** A character is a byte. */
  readonly body: string
}

const key = createPrivateKey(pushKey.privateKey)
export const signatureOf = (body: string): string =>
  sign('RSA-SHA256', Buffer.from(body, 'latin1'), key).toString('base64')

/** The value of the header; undefined where there is none. */
export function signatureHeader({ signature, body }: HostilePush): string | undefined {
  const right = signatureOf(signature === 'of another body' ? `${body}x` : body)
  switch (signature) {
    case 'missing':
      return undefined
    case 'twice':
      return `${right}, ${right}`
    case 'changed':
      return `${right.startsWith('A') ? 'B' : 'A'}${right.slice(1)}`
    case 'short':
      return right.slice(0, 340)
    case 'garbage':
      return `${canary}=`.repeat(50)
    default:
      return right
  }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((given) => encodeURIComponent(given)),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => [...bytes].map((byte) => `%${byte.toString(16)}`).join('')),
  fc.constantFrom(
    ...Object.values(garbage).map((given) => encodeURIComponent(given)),
    `${canary}%22%5D%5D%3E%3CDial%3E`,
    `${canary}%0d%0aSet-Cookie:%20a=b`,
    `%1b[2J${canary}`,
    canary.repeat(40),
  ),
)
const number = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 999 }).map((end) => `49302312${5000 + end}`) },
  fc.constantFrom('anonymous', '', `%2B493023125000`, '0', `49${'0'.repeat(200)}`),
  text,
)

const callIds = ['call-1', 'call-2', `${canary}-call`, '__proto__', '%00', 'x'.repeat(201)]
const value = (name: string): fc.Arbitrary<string> => {
  if (name === 'event')
    return fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('newCall', 'newCall', 'answer', 'hangup', 'dtmf') },
      fc.constantFrom('__proto__', 'toString', 'NEWCALL', ''),
      text,
    )
  if (name === 'direction')
    return fc.oneof({ weight: 8, arbitrary: fc.constantFrom('in', 'out') }, fc.constantFrom('IN', '', canary))
  if (['from', 'to', 'diversion', 'answeringNumber'].includes(name)) return number
  if (name === 'callId')
    return fc.oneof({ weight: 4, arbitrary: fc.constant('call-1') }, fc.constantFrom(...callIds), text)
  if (name === 'cause')
    return fc.oneof(fc.constantFrom('normalClearing', 'busy', 'forwarded', '__proto__'), text)
  if (name === 'dtmf') return fc.oneof(fc.constantFrom('1', '007', '-1', '', '#*', canary), text)
  if (/fullUserId/.test(name))
    return fc.oneof(fc.constantFrom('1000001w0', '1000002w0', '1000001w0w0', `${'1'.repeat(30)}w0`), text)
  return text
}

const required = ['event', 'direction', 'from', 'to', 'callId']
const others = [
  ...['origCallId', 'user%5B%5D', 'user[]', 'userId%5B%5D', 'fullUserId%5B%5D', 'fullUserId%5B%5D', 'xcid'],
  ...['cause', 'dtmf', 'user', 'fullUserId', 'answeringNumber', 'diversion', 'onAnswer'],
  ...['__proto__', '__proto__[x]', 'constructor[prototype][x]', 'callId[]', 'event', 'from', '', '%', '%00'],
]
const pair = (name: string) => value(name).map((given) => `${name}=${given}`)
const form = fc
  .tuple(
    fc.tuple(...required.map(pair)),
    fc.option(pair('cause'), { freq: 2 }),
    fc.array(fc.constantFrom(...others).chain(pair), { maxLength: 8 }),
  )
  .map(([needed, cause, more]) => [...needed, cause, ...more].filter((each) => each !== null))

const body = fc.oneof(
  { weight: 10, arbitrary: form.map((pairs) => pairs.join('&')) },
  {
    weight: 2,
    arbitrary: form.chain((pairs) => fc.shuffledSubarray(pairs)).map((pairs) => pairs.join('&')),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(form, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 }))
      .map(([pairs, at, bytes]) => {
        const whole = pairs.join('&')
        const start = at % (whole.length + 1)
        return whole.slice(0, start) + Buffer.from(bytes).toString('latin1') + whole.slice(start)
      }),
  },
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc
    .tuple(
      form,
      fc.constantFrom('&user%5B%5D=a', '&', '&=', `&${canary}`),
      fc.constantFrom(100, 2500, 20_000),
    )
    .map(([pairs, more, times]) => pairs.join('&') + more.repeat(times)),
)

const state = fc.oneof(
  { weight: 4, arbitrary: fc.constant('{{state}}') },
  fc.constantFrom(
    ...['{{state}}.x', '{{state}}=', 'x{{state}}', '{{state}}&call={{state}}', '', '.', 'k.', `k.${canary}`],
    ...[`${canary}.${canary}`, '__proto__.AAAA', '%', '%00', `k.${'A'.repeat(8000)}`],
  ),
  text,
)
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constant('/push') },
  { weight: 3, arbitrary: state.map((sealed) => `/push?call=${sealed}`) },
  fc.constantFrom(
    '/',
    '//',
    '/push?',
    '/push?a=b&call',
    '/push/../x',
    '/push?call[]=x',
    '/%00',
    `/${canary}`,
  ),
)

const header = fc.oneof(
  fc.tuple(
    fc.constantFrom('x-forwarded-for', 'forwarded', 'host', 'user-agent', 'x-original-url', 'cookie'),
    fc.constantFrom(canary, '217.116.118.254', '" onload=', '::1, ::1'),
  ),
  fc.constantFrom<readonly [string, string]>(
    ['content-encoding', 'gzip'],
    ['x-http-method-override', 'GET'],
    ['accept', canary],
  ),
)

/** Mostly a signed push with something wrong in it, since whatever nobody has signed gets no further. */
export const hostilePush: fc.Arbitrary<HostilePush> = fc.record({
  method: fc.oneof(
    { weight: 30, arbitrary: fc.constant('POST') },
    fc.constantFrom('PUT', 'PATCH', 'DELETE', 'OPTIONS'),
  ),
  path,
  type: fc.oneof(
    { weight: 30, arbitrary: fc.constant('application/x-www-form-urlencoded; charset=UTF-8') },
    fc.constantFrom(
      'application/x-www-form-urlencoded;charset=utf-16',
      'application/json',
      `${canary}/x`,
      '',
    ),
  ),
  signature: fc.oneof(
    { weight: 12, arbitrary: fc.constant<Signature>('right') },
    fc.constantFrom<Signature>('of another body', 'missing', 'twice', 'changed', 'short', 'garbage'),
  ),
  headers: fc.array(header, { maxLength: 2 }),
  body,
})
