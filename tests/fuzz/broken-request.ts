import fc from 'fast-check'

const requests = [
  'GET /login?returnTo=/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  'GET /authorize?state=a&code=b HTTP/1.1\r\nHost: localhost\r\nCookie: a=b; desk-session=c\r\n\r\n',
  'POST /logout HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 6\r\n\r\ncsrf=a',
  'POST /logout HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n6\r\ncsrf=a\r\n0\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
]
const pieces = [
  ...[
    '\r\n',
    '\n',
    '\r',
    '\0',
    ' ',
    '\t',
    ':',
    '\x80',
    '\xff',
    '%0d%0aX-Injected: yes',
    '\r\nX-Injected: yes',
  ],
  ...[
    'Content-Length: 5\r\n',
    'Content-Length: -1\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Transfer-Encoding: x\r\n',
  ],
  ...['Expect: 100-continue\r\n', 'Upgrade: websocket\r\nConnection: upgrade\r\n', 'Host: evil.example\r\n'],
  ...[
    'http://evil.example/',
    '*',
    'HTTP/9.9',
    'HTTP/1.0',
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'CONNECT a:1 ',
    'TRACE ',
  ],
  ...['fffffffff\r\n', '0\r\n\r\n', ';a=b', 'a'.repeat(20_000)],
]

interface Change {
  readonly kind: 'insert' | 'replace' | 'cut' | 'repeat'
  readonly at: number
  readonly length: number
  readonly piece: string
}
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom<Change['kind']>('insert', 'replace', 'cut', 'repeat'),
  at: fc.nat({ max: 1000 }),
  length: fc.integer({ min: 1, max: 12 }),
  piece: fc.oneof(
    fc.constantFrom(...pieces),
    fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  ),
})

function changed(text: string, { kind, at, length, piece }: Change): string {
  const start = at % (text.length + 1)
  const [before, middle, after] = [
    text.slice(0, start),
    text.slice(start, start + length),
    text.slice(start + length),
  ]
  if (kind === 'insert') return before + piece + middle + after
  if (kind === 'replace') return before + piece + after
  return kind === 'cut' ? before + after : before + middle + middle + after
}

/** Requests as bytes (a character each), with up to four things spoilt anywhere in them. */
export const brokenRequestOf = (whole: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...whole), fc.array(change, { maxLength: 4 }))
    .map(([request, changes]) => changes.reduce(changed, request))

export const brokenRequest: fc.Arbitrary<string> = brokenRequestOf(requests)
