import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** One request, exactly as it goes over the wire: `fetch` would choose Host and the Sec-Fetch headers itself. */
export interface OutgoingRequest {
  method: string
  url: URL
  headers: Readonly<Record<string, string>>
  body?: string
}

export interface Answer {
  status: number
  headers: Headers
  /** At most two million bytes of it. */
  text: string
  milliseconds: number
}

export type SendRequest = (request: OutgoingRequest) => Promise<Answer>

/** The server did not answer: it refused or broke the connection, or took too long. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

const mostBytes = 2_000_000
const mostMilliseconds = 30_000

/** Sends one request without following redirects. Throws NoAnswer when there is none within 30 seconds. */
export const sendRequest: SendRequest = ({ method, url, headers, body }) =>
  new Promise((resolve, reject) => {
    const began = performance.now()
    const request = url.protocol === 'https:' ? httpsRequest : httpRequest
    const fail = (error: Error & { code?: string }) =>
      reject(
        new NoAnswer(
          error.name === 'AbortError'
            ? `none within ${mostMilliseconds / 1000} s`
            : (error.code ?? error.message),
        ),
      )
    const sent = request(
      url,
      {
        method,
        agent: false,
        signal: AbortSignal.timeout(mostMilliseconds),
        headers: {
          ...headers,
          'accept-encoding': 'identity',
          ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
        },
      },
      (incoming) => {
        const chunks: Buffer[] = []
        let bytes = 0
        const done = () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: headersOf(incoming.rawHeaders),
            text: Buffer.concat(chunks).toString('utf8'),
            milliseconds: performance.now() - began,
          })
        incoming.on('data', (chunk: Buffer) => {
          bytes += chunk.length
          if (bytes <= mostBytes) chunks.push(chunk)
          else {
            done()
            incoming.destroy()
          }
        })
        incoming.on('end', done)
        incoming.on('error', fail)
      },
    )
    sent.on('error', fail)
    sent.end(body)
  })

function headersOf(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let index = 0; index + 1 < raw.length; index += 2)
    headers.append(raw[index] ?? '', (raw[index + 1] ?? '').replaceAll(/[^\t\x20-\xff]/g, '?'))
  return headers
}
