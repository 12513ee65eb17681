import type { Route } from '@sipgate-kit/contract'
import { describe, expect, it } from 'vitest'
import { readAnswer as read } from './read-answer.ts'
import type { TransportAnswer } from '../transport/transport.ts'

const route = (answer: Route['answer'], required?: Route['required']) =>
  ({ answer, ...(required ? { required } : {}) }) as Route
/** Nothing is missing. */
const readAnswer = (asked: Route, answer: TransportAnswer) => read(asked, answer, () => undefined)
const answered = (body: string | Uint8Array, rest: Partial<TransportAnswer> = {}): TransportAnswer => ({
  status: 200,
  header: () => undefined,
  body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
  ...rest,
})

describe('an answer', () => {
  it('of JSON is parsed', () => {
    expect(readAnswer(route('json', { id: 'string' }), answered('{"id":"w0"}'))).toEqual({
      value: { id: 'w0' },
    })
    expect(readAnswer(route('json', {}), answered('\ufeff {}'))).toEqual({ value: {} })
  })

  it('of text is text, the empty one, too', () => {
    expect(readAnswer(route('text'), answered('a;b\nü'))).toEqual({ value: 'a;b\nü' })
    expect(readAnswer(route('text'), answered(''))).toEqual({ value: '' })
  })

  it('of bytes stays bytes', () => {
    const pdf = Uint8Array.of(0x25, 0x50, 0xff, 0)
    expect(readAnswer(route('binary'), answered(pdf))).toEqual({ value: pdf })
  })

  it('of which nothing is expected is undefined', () => {
    expect(readAnswer(route('none'), answered('<html>'))).toEqual({})
  })

  it('is useless in part', () => {
    for (const kind of ['json', 'text', 'binary'] as const) {
      expect(readAnswer(route(kind), answered('{}', { bodyProblem: 'tooLarge' }))).toEqual({
        problem: 'The answer is larger than 32 MB.',
      })
    }
  })
})
