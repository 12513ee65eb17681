import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import { ConnectionReset } from '../traffic/faults.ts'
import { streamed } from '../traffic/json-answer.ts'
import type { Moment, Play } from './behaviour.ts'
import { changeJson } from './change-json.ts'

/** Leads to the address elsewhere. 307 and 308 make a client send its request again, body and all. */
export function redirectElsewhere(status: 302 | 303 | 307 | 308): Play {
  return async ({ request, elsewhere }) => {
    const { pathname, search } = new URL(request.url)
    return new Response(null, {
      status,
      headers: { location: elsewhere + pathname + search, 'cache-control': 'no-store' },
    })
  }
}

/** Answers with a status and an error, and does nothing else: no code or token is used up. */
export function refuseWith(status: number, body?: object): Play {
  return async () =>
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    })
}

/** Does what was asked, and breaks the connection before the answer. */
export const loseAnswer: Play = async (_moment, honest) => {
  await honest()
  throw new ConnectionReset()
}

const tenMinutes = 600_000

/** Does nothing for ten minutes. */
export const staySilent: Play = async ({ kernel, request, played }) => {
  played()
  await kernel.platform.sleep(tenMinutes, request.signal)
  throw new ConnectionReset()
}

const plain = (answer: Response, headers: Record<string, string> = {}): ResponseInit => {
  const kept = new Headers(answer.headers)
  for (const [name, value] of Object.entries(headers)) kept.set(name, value)
  return { status: answer.status, headers: kept }
}

/** Sends one byte a second. */
export const drip: Play = async ({ kernel }, honest) => {
  const answer = await honest()
  const bytes = new Uint8Array(await answer.arrayBuffer())
  let sent = 0
  const left = new AbortController()
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (sent > 0) await kernel.platform.sleep(1000, left.signal)
        controller.enqueue(bytes.subarray(sent, sent + 1))
        sent += 1
        if (sent >= bytes.length) controller.close()
      },
      cancel: () => left.abort(),
    },
    { highWaterMark: 0 },
  )
  return streamed(new Response(body, plain(answer)))
}

/** Promises the whole answer, sends half of it and closes the connection. */
export const breakOff: Play = async (_moment, honest) => {
  const answer = await honest()
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const headers = { 'content-length': String(bytes.length), connection: 'close' }
  return streamed(new Response(bytes.subarray(0, bytes.length / 2), plain(answer, headers)))
}

/** In bytes. */
const hugeLength = 64 * 1024 * 1024
const chunk = new Uint8Array(64 * 1024).fill(0x20)

/** Puts 64 MB of blanks before the last bracket, so that the answer is still good JSON. */
export const makeHuge: Play = async (_moment, honest) => {
  const answer = await honest()
  const text = (await answer.text()).trimEnd()
  const parts = [text.slice(0, -1), text.slice(-1)].map((part) => new TextEncoder().encode(part))
  let sent = 0
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (sent === 0) controller.enqueue(parts[0])
        controller.enqueue(chunk)
        sent += chunk.length
        if (sent < hugeLength) return
        controller.enqueue(parts[1])
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  return streamed(new Response(body, plain(answer)))
}

const compress = promisify(gzip)

/** The same, compressed to some 64 KB. */
export const sendBomb: Play = async (_moment, honest) => {
  const answer = await honest()
  const text = (await answer.text()).trimEnd()
  const whole = Buffer.alloc(hugeLength + text.length, 0x20)
  whole.write(text.slice(0, -1))
  whole.write(text.slice(-1), whole.length - 1)
  return streamed(new Response(await compress(whole), plain(answer, { 'content-encoding': 'gzip' })))
}

/** Says that the answer is compressed, which it is not. */
export const mislabelAsCompressed: Play = async (_moment, honest) => {
  const answer = await honest()
  return streamed(new Response(await answer.text(), plain(answer, { 'content-encoding': 'gzip' })))
}

/** The same answer under another content type. */
export function withContentType(type: string): Play {
  return async (_moment, honest) => {
    const answer = await honest()
    return new Response(await answer.text(), plain(answer, { 'content-type': type }))
  }
}

/** A page instead of the answer, with status 200, as a proxy or a maintenance page would send it. */
export const page: Play = async (_moment: Moment, honest) => {
  const answer = await honest()
  return new Response('<!doctype html><title>Maintenance</title><h1>Back soon</h1>', {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': answer.headers.get('cache-control') ?? '',
    },
  })
}

const depth = 50_000

/** Adds a field that is nested 50,000 deep. */
export const nestDeep = changeJson((body) => {
  const nested = '['.repeat(depth) + ']'.repeat(depth)
  return `{"nested":${nested},${JSON.stringify(body).slice(1)}`
})
