import type { Visitor } from './visitor.ts'

/** An event of a stream. */
export interface ReadEvent<Data> {
  readonly id: string
  readonly data: Data
}

/** Reads server-sent events as a browser does, until it is closed. */
export interface EventReader<Data> {
  readonly status: number
  readonly headers: Headers
  /** All that came so far, oldest first. */
  readonly events: readonly ReadEvent<Data>[]
  /** The first event that fits, of those that came or come. Rejects when the stream ends before. */
  next(fits: (data: Data) => boolean): Promise<ReadEvent<Data>>
  /** Resolves when the stream is over. */
  readonly ended: Promise<void>
  close(): void
}

export async function readEvents<Data>(
  visitor: Pick<Visitor, 'cookieHeader'>,
  url: string,
  headers: Record<string, string> = {},
): Promise<EventReader<Data>> {
  const over = new AbortController()
  const answer = await fetch(url, {
    headers: { accept: 'text/event-stream', cookie: visitor.cookieHeader(), ...headers },
    signal: over.signal,
    redirect: 'manual',
  })
  const events: ReadEvent<Data>[] = []
  const waiting = new Set<() => void>()
  let isOver = false
  const wake = () => {
    for (const one of [...waiting]) one()
  }
  const read = async () => {
    let rest = ''
    const decoder = new TextDecoder()
    try {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
        rest = blocks.pop() ?? ''
        for (const block of blocks) {
          const data = /^data: (.*)$/m.exec(block)?.[1]
          const id = /^id: (.*)$/m.exec(block)?.[1] ?? ''
          if (data !== undefined) events.push({ id, data: JSON.parse(data) as Data })
        }
        wake()
      }
    } catch {
      // It was closed, or the connection broke: the stream is over either way.
    }
    isOver = true
    wake()
  }
  return {
    status: answer.status,
    headers: answer.headers,
    events,
    ended: read(),
    close: () => over.abort(),
    next: (fits) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = events.find(({ data }) => fits(data))
          if (!found && !isOver) return
          waiting.delete(look)
          if (found) resolve(found)
          else reject(new Error('The stream is over.'))
        }
        waiting.add(look)
        look()
      }),
  }
}
