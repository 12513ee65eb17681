import type { Socket } from 'node:net'
import type { ProblemPages } from '../problems/problem-pages.ts'
import { problems } from '../problems/problem.ts'
import type { ProblemCode } from '../problems/text.en.ts'

const codes: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** Answers, on the bare connection, what Node cannot read as a request: headers too large, too slow, or not HTTP. */
export function answerBrokenRequest(problemPages: ProblemPages) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    const code = codes[error.code ?? ''] ?? 'bad_request'
    const page = Buffer.from(problemPages.html(code))
    const head = [
      `HTTP/1.1 ${problems[code].status} Refused`,
      'Content-Type: text/html; charset=utf-8',
      `Content-Length: ${page.length}`,
      "Content-Security-Policy: default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'; base-uri 'none'",
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: no-referrer',
      'Cache-Control: no-store',
      'Connection: close',
    ].join('\r\n')
    socket.end(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), page]))
  }
}
