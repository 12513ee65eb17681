// Answers in each way a program may, with sipgate's addresses in what it answers. It knows nothing of a sandbox.
const { createCipheriv } = require('node:crypto')
const http = require('node:http')
const http2 = require('node:http2')
const { Readable } = require('node:stream')
const zlib = require('node:zlib')

const login = 'https://login.sipgate.com/auth/realms/third-party'
const page = `<p>Grüße</p><a href="${login}">Anmelden</a><img src="https://api.sipgate.com/v2/x">`
const bytes = Buffer.from(page)
const html = { 'Content-Type': 'text/html; charset=utf-8' }
const headers = (response, more = {}) => {
  for (const [name, value] of Object.entries({ ...html, ...more })) response.setHeader(name, value)
  return response
}
const pieces = (size) =>
  bytes
    .toString('latin1')
    .match(new RegExp(`[^]{1,${size}}`, 'g'))
    .map((piece) => Buffer.from(piece, 'latin1'))

/** Text that stays long when it is compressed. */
const long =
  page +
  createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16))
    .update(Buffer.alloc(2_000_000))
    .toString('base64')
const longStream = () => Readable.from([Buffer.from(long)]).pipe(zlib.createGzip())

const ways = {
  'end-text': (response) => headers(response).end(page),
  'end-bytes': (response) => headers(response, { 'Content-Length': bytes.length }).end(bytes),
  'end-base64': (response) => headers(response).end(bytes.toString('base64'), 'base64'),
  'end-twice': (response) => {
    headers(response).write(page)
    response.end()
    response.end()
  },
  'end-callback': (response) => headers(response).end(page, 'utf8', () => {}),
  'write-head': (response) => response.writeHead(200, { ...html, 'Content-Length': bytes.length }).end(page),
  'write-head-reason': (response) => response.writeHead(200, 'Fine', html).end(page),
  'write-head-list': (response) =>
    response.writeHead(200, ['Content-Type', 'text/html', 'Content-Length', bytes.length]).end(page),
  'write-head-then-write': (response) => {
    response.writeHead(200, html).write(page.slice(0, 40))
    response.end(page.slice(40))
  },
  'write-header': (response) => {
    // Newer versions of Node lack the old name.
    const { writeHeader = response.writeHead } = response
    writeHeader.call(response, 200, html)
    response.end(page)
  },
  'flush-headers': (response) => {
    headers(response).flushHeaders()
    response.end(page)
  },
  'byte-by-byte': (response) => {
    headers(response, { 'Content-Length': bytes.length })
    for (const piece of pieces(1)) response.write(piece)
    response.end()
  },
  pipe: (response) => Readable.from(pieces(7)).pipe(headers(response)),
  'no-type': (response) => response.end(page),
  'gzip-whole': (response) => headers(response, { 'Content-Encoding': 'gzip' }).end(zlib.gzipSync(bytes)),
  'gzip-end-twice': (response) => {
    headers(response, { 'Content-Encoding': 'gzip' }).end(zlib.gzipSync(bytes))
    response.end()
  },
  'gzip-stream': (response) =>
    Readable.from(pieces(5))
      .pipe(zlib.createGzip())
      .pipe(headers(response, { 'Content-Encoding': 'gzip' })),
  'deflate-stream': (response) =>
    Readable.from(pieces(5))
      .pipe(zlib.createDeflate())
      .pipe(headers(response, { 'Content-Encoding': 'deflate' })),
  'brotli-head': (response) => {
    const body = zlib.brotliCompressSync(bytes)
    response.writeHead(200, { ...html, 'content-encoding': 'br', 'content-length': body.length }).end(body)
  },
}

/** Answered with their own text, and type. */
const texts = {
  json: ['application/json', JSON.stringify({ login })],
  'json-escaped': ['application/vnd.api+json', JSON.stringify({ login }).replaceAll('/', '\\/')],
  script: ['application/javascript', `location = "${login.replaceAll('/', '\\u002F')}"`],
  module: ['text/javascript; charset=utf-8', `export const login = '${login}'`],
  attribute: ['text/html', `<a href="${login.replaceAll('/', '&#x2F;')}">`],
  query: ['text/html', `<a href="/go?to=${encodeURIComponent(login)}">`],
  'plain-http': ['text/plain', login.replace('https', 'http')],
  events: ['text/event-stream', `data: ${login}\n\n`],
}
for (const [name, [type, text]] of Object.entries(texts))
  ways[name] = (response) => headers(response, { 'Content-Type': type }).end(text)

Object.assign(ways, {
  image: (response) =>
    headers(response, { 'Content-Type': 'image/png', ETag: '"1"', 'Content-Length': bytes.length }).end(
      bytes,
    ),
  part: (response) =>
    response
      .writeHead(206, { ...html, 'Content-Length': bytes.length, 'Content-Range': 'bytes 0-1/2' })
      .end(bytes),
  'part-whole': (response) => {
    response.statusCode = 206
    headers(response, { 'Content-Length': bytes.length, 'Content-Range': 'bytes 0-1/2' }).end(bytes)
  },
  'gzip-empty': (response) => {
    headers(response, { 'Content-Encoding': 'gzip' }).flushHeaders()
    response.end()
  },
  'gzip-long': (response) => longStream().pipe(headers(response, { 'Content-Encoding': 'gzip' })),
  untouched: (response) => headers(response, { ETag: '"1"', 'Content-Length': 5 }).end('Hallo'),
  cached: (response) => headers(response, { ETag: '"1"', 'Cache-Control': 'max-age=600' }).end(page),
  'location-set': (response) => response.writeHead(302, { Location: login }).end(),
  'location-list': (response) =>
    response.writeHead(301, 'Moved', ['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2', 'location', login]).end(),
  'location-text': (response) => {
    response.statusCode = 301
    response.setHeader('Location', login)
    response.end('Moved')
  },
  'location-header': (response) => {
    response.statusCode = 307
    response.setHeader('location', login)
    response.end()
  },
  policy: (response) =>
    headers(response, { 'Content-Security-Policy': "form-action 'self' https://login.sipgate.com" }).end(''),
  conditions: (response, request) =>
    headers(response, { 'Content-Type': 'application/json' }).end(
      JSON.stringify([request.headers, request.rawHeaders]),
    ),
  unreadable: (response) => headers(response, { 'Content-Encoding': 'x-own' }).end(bytes),
  'host-name': (response) =>
    headers(response).end(`<script>location = 'https:' + '//login.sipgate.com'</script>`),
  'not-compressed': (response) => headers(response, { 'Content-Encoding': 'gzip' }).end(page),
})

function answer(request, response) {
  const way = ways[request.url.slice(1)]
  if (way) return way(response, request)
  response.statusCode = 404
  response.end('not found')
}

const streams = {
  '/core': (stream) => {
    stream.respond({ ':status': 200, ...html, 'Content-Length': bytes.length })
    stream.end(page)
  },
  '/core-pieces': (stream) => {
    stream.respond(html)
    Readable.from(pieces(3)).pipe(stream)
  },
  '/core-list': (stream) => {
    stream.respond([':status', 200, 'content-type', 'text/html', 'set-cookie', 'a=1', 'set-cookie', 'b=2'])
    stream.end(page)
  },
  '/core-gzip': (stream) => {
    stream.respond({ ...html, 'content-encoding': 'gzip' })
    stream.end(zlib.gzipSync(bytes))
  },
  '/core-gzip-long': (stream) => {
    stream.respond({ ...html, 'content-encoding': 'gzip' })
    longStream().pipe(stream)
  },
  '/core-location': (stream) => stream.respond({ ':status': 302, location: login }, { endStream: true }),
  '/core-file': (stream) => stream.respondWithFile(__filename, html),
}

const compat = {
  '/compat': (response) => headers(response, { 'Content-Length': bytes.length }).end(page),
  '/compat-pieces': (response) => Readable.from(pieces(3)).pipe(headers(response)),
  '/compat-location': (response) => response.writeHead(302, { Location: login }).end(),
  '/compat-conditions': (response, request) =>
    response.end(JSON.stringify([request.headers, request.rawHeaders])),
}

const one = http.createServer(answer).listen(0, '127.0.0.1', () => {
  const two = http2
    .createServer()
    .listen(0, '127.0.0.1', () =>
      process.send({ http: one.address().port, http2: two.address().port, page, long, texts }),
    )
  two.on('stream', (stream, headers) => streams[headers[':path']]?.(stream))
  two.on('request', (request, response) => compat[request.url]?.(response, request))
})
