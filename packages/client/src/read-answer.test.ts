import type { Route } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { readAnswer } from './read-answer.ts'
import type { TransportAnswer } from './transport/transport.ts'

const route = (answer: Route['answer'], required?: Route['required']) =>
  ({ answer, ...(required ? { required } : {}) }) as Route
const answered = (body: string | Uint8Array, rest: Partial<TransportAnswer> = {}): TransportAnswer => ({
  answered: true,
  status: 200,
  header: () => undefined,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  ...rest,
})

describe('an answer', () => {
  it('of JSON is parsed', () => {
    expect(readAnswer(route('json', { id: 'string' }), answered('{"id":"w0"}'))).toEqual({
      ok: true,
      value: { id: 'w0' },
    })
    expect(readAnswer(route('json', {}), answered('\ufeff {}'))).toEqual({ ok: true, value: {} })
  })

  it('of text is text, the empty one, too', () => {
    expect(readAnswer(route('text'), answered('a;b\nü'))).toEqual({ ok: true, value: 'a;b\nü' })
    expect(readAnswer(route('text'), answered(''))).toEqual({ ok: true, value: '' })
  })

  it('of bytes stays bytes', () => {
    const pdf = Uint8Array.of(0x25, 0x50, 0xff, 0)
    expect(readAnswer(route('binary'), answered(pdf))).toEqual({ ok: true, value: pdf })
  })

  it('of which nothing is expected is undefined', () => {
    expect(readAnswer(route('none'), answered('<html>'))).toEqual({ ok: true, value: undefined })
    expect(readAnswer(route('none'), answered('x', { compressed: true }))).toEqual({
      ok: true,
      value: undefined,
    })
  })

  it('is useless in part', () => {
    for (const kind of ['json', 'text', 'binary'] as const) {
      expect(readAnswer(route(kind), answered('{}', { bodyProblem: 'too_large' }))).toMatchObject({
        ok: false,
      })
      expect(readAnswer(route(kind), answered('{}', { compressed: true }))).toMatchObject({ ok: false })
    }
  })
})
