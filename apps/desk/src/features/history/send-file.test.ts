import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Sipgate } from '@sipgate-kit/client'
import express, { type Response as Answer } from 'express'
import { afterEach, expect, it } from 'vitest'
import type { UserRequest } from '../../http/user-request.ts'
import { createRoom } from './held-file.ts'
import { createFileSender } from './send-file.ts'

const host = 'https://secure.live.sipgate.de'
const file = { url: `${host}/download/x`, kind: 'sound', name: 'recording', save: false } as const

let server: Server | undefined
afterEach(() => void server?.close())

/** Serves what sipgate sends, and says how sending it ended. */
async function serve(body: () => BodyInit, room = createRoom(1_000)) {
  const sipgate = new Sipgate({
    auth: { accessToken: 'token' },
    fetch: () => Promise.resolve(new Response(body())),
  })
  const send = createFileSender(room)
  let end: (error: unknown) => void = () => {}
  const ended = new Promise<unknown>((resolve) => (end = resolve))
  const app = express().get('/', (request, response: Answer) => {
    void send(Object.assign(request, { sipgate }) as unknown as UserRequest, response, file).then(
      () => end(undefined),
      end,
    )
  })
  server = createServer(app).listen(0)
  await once(server, 'listening')
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, ended, room }
}

const sound = (size: number) => Buffer.concat([Buffer.from('RIFF....WAVE'), Buffer.alloc(size - 12, 1)])
const range = { headers: { range: 'bytes=20-29' } }

it('sends a range of what fits into its memory, and frees it', async () => {
  const { url, ended, room } = await serve(() => sound(1_000))
  const answer = await fetch(url, range)
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([206, 10])
  await ended
  expect(room.take(1_000)).toBe(true)
})

it('sends the whole of what does not fit, and frees its memory', async () => {
  const { url, ended, room } = await serve(() => sound(1_001))
  const answer = await fetch(url, range)
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 1_001])
  await ended
  expect(room.take(1_000)).toBe(true)
})

it('sends the whole of more than 20 MB, however much memory is free', async () => {
  const { url } = await serve(() => sound(20_000_001), createRoom(100_000_000))
  const answer = await fetch(url, range)
  expect([answer.status, (await answer.arrayBuffer()).byteLength]).toEqual([200, 20_000_001])
})

it('fails before the answer begins when sipgate breaks off, so that a page can say so', async () => {
  let pieces = 0
  const { url, ended } = await serve(
    () =>
      new ReadableStream({
        pull(controller) {
          if (pieces++ === 0) controller.enqueue(sound(500))
          else controller.error(new Error('broken'))
        },
      }),
  )
  const left = new AbortController()
  fetch(url, { ...range, signal: left.signal }).catch(() => undefined)
  expect(await ended).toMatchObject({ code: 'connection_failed' })
  left.abort()
})

it('takes a player that goes on elsewhere for no failure, and frees its memory', async () => {
  let pulled: () => void = () => {}
  const reading = new Promise<void>((resolve) => (pulled = resolve))
  let pieces = 0
  const { url, ended, room } = await serve(
    () =>
      new ReadableStream(
        {
          pull(controller) {
            if (pieces++ === 0) controller.enqueue(sound(500))
            else return (pulled(), new Promise(() => undefined))
            return undefined
          },
        },
        { highWaterMark: 0 },
      ),
  )
  const left = new AbortController()
  const asking = fetch(url, { ...range, signal: left.signal }).catch(() => undefined)
  await reading
  left.abort()
  await asking
  expect(await ended).toBeUndefined()
  expect(room.take(1_000)).toBe(true)
})
