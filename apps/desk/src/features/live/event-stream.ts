import { once } from 'node:events'
import type { Response } from 'express'
import type { Platform } from '../../platform.ts'

/** An answer of server-sent events that stays open. */
export interface EventStream {
  /** Ends when the browser has gone, or `end` was called. */
  readonly signal: AbortSignal
  /** Sends an event. Resolves once the browser has room for another one. */
  send(id: number, data: unknown): Promise<void>
  end(): void
}

/** Proxies mostly end what is silent for a minute, and the script takes it for lost. */
const heartbeatEvery = 25_000

/** Opens the stream. A browser that lost it comes back after two seconds, with the last id in `Last-Event-ID`. */
export function openEventStream(response: Response, platform: Pick<Platform, 'startTimer'>): EventStream {
  const over = new AbortController()
  const { signal } = over
  let stopTimer = () => {}
  response.on('close', () => {
    stopTimer()
    over.abort()
  })
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // For nginx, which would hold events back.
    'x-accel-buffering': 'no',
  })
  response.write('retry: 2000\n\n')

  const write = async (text: string) => {
    if (signal.aborted || response.write(text)) return
    await once(response, 'drain', { signal }).catch(() => undefined)
  }
  const beat = () => {
    stopTimer = platform.startTimer(heartbeatEvery, () => {
      // A browser that has not read what it got needs no sign of life.
      if (!response.writableNeedDrain) void write('event: beat\ndata:\n\n')
      beat()
    })
  }
  beat()
  return {
    signal,
    send: (id, data) => write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => {
      stopTimer()
      over.abort()
      response.end()
    },
  }
}
