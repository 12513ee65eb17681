import { describe, expect, it } from 'vitest'
import { csvInPages } from './history-csv.ts'

const text = (stream: ReadableStream<Uint8Array>) => new Response(stream).text()

interface Form {
  readonly header?: string
  readonly lineEnd?: string
  readonly endsWithLine?: boolean
  /** Bytes of a chunk. */
  readonly chunk?: number
}

/** A server that knows so many entries. */
function fileOf(count: number, { header, lineEnd = '\n', endsWithLine = true, chunk = 5000 }: Form = {}) {
  const asked: { limit: number; offset: number }[] = []
  const rows = Array.from({ length: count }, (_, index) => `${index},"a ""b""${lineEnd}c",x`)
  const open = (page: { limit: number; offset: number }) => {
    asked.push(page)
    const found = rows.slice(page.offset, page.offset + page.limit)
    const lines = header === undefined ? found : [header, ...found]
    const body = lines.join(lineEnd) + (endsWithLine && lines.length > 0 ? lineEnd : '')
    return Promise.resolve(streamOf(new TextEncoder().encode(body), chunk))
  }
  const whole = [...(header === undefined ? [] : [header]), ...rows]
  return { asked, open, rows, whole }
}

function streamOf(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(at, at + size))
      at += size
    },
  })
}

describe('a CSV file that comes in pages', () => {
  const forms: Form[] = [
    {},
    { header: 'id,text' },
    { header: 'id,text', lineEnd: '\r\n', chunk: 7 },
    { header: 'id,text', endsWithLine: false, chunk: 1 },
    { lineEnd: '\r\n', endsWithLine: false },
  ]
  const counts = [0, 1, 999, 1000, 1001, 2000, 2500]

  it.each(forms.flatMap((form) => counts.map((count) => ({ form, count }))))(
    'is whole: $count entries, $form',
    async ({ form, count }) => {
      const { open, whole, asked } = fileOf(count, form)
      const file = await text(await csvInPages(open, {}))
      const records = whole.join('\n')
      expect(file.replaceAll('\r\n', '\n').trim()).toBe(records.replaceAll('\r\n', '\n'))
      expect(asked.length).toBeLessThanOrEqual(Math.floor(count / 1000) + 2)
    },
  )

  it('has as many entries as asked for, from the offset on', async () => {
    const { open, rows, asked } = fileOf(3000)
    const file = await text(await csvInPages(open, { limit: 1200, offset: 100 }))
    expect(file).toBe(`${rows.slice(100, 1300).join('\n')}\n`)
    expect(asked).toEqual([
      { limit: 1000, offset: 100 },
      { limit: 200, offset: 1100 },
    ])
  })

  it('is asked for by the page, and no more once nobody reads', async () => {
    const { open, asked } = fileOf(5000)
    const stream = await csvInPages(open, {})
    expect(asked).toHaveLength(1)
    const reader = stream.getReader()
    await reader.read()
    await reader.cancel()
    expect(asked).toHaveLength(1)
  })

  it('can be left while a page is waited for', async () => {
    let isCancelled = false
    const silent = new ReadableStream<Uint8Array>({ cancel: () => void (isCancelled = true) })
    const reader = (await csvInPages(() => Promise.resolve(silent), {})).getReader()
    const reading = reader.read()
    await reader.cancel()
    expect(await reading).toEqual({ done: true, value: undefined })
    expect(isCancelled).toBe(true)
  })

  it('breaks off where a page does', async () => {
    const { open } = fileOf(1500)
    let pages = 0
    const stream = await csvInPages(
      (page) => (++pages > 1 ? Promise.reject(new Error('gone')) : open(page)),
      {},
    )
    await expect(text(stream)).rejects.toThrow('gone')
  })
})
