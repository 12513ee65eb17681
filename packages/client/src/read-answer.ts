import type { CallRoute } from './call-route.ts'
import type { Knowledge } from './knowledge.ts'
import type { TransportAnswer } from './transport/transport.ts'

/** A successful answer as the operation promises it, or what is wrong with it in one sentence. */
export type ReadAnswer =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

/** Reads the whole body of an answer with a status from 200 to 299. */
export function readAnswer(
  route: CallRoute,
  answer: TransportAnswer,
  findMissing?: Knowledge['findMissing'],
): ReadAnswer {
  // sipgate declares no success answer for many operations: any 2xx is one, with or without a body.
  if (route.answer === 'none') return { ok: true, value: undefined }
  if (answer.bodyProblem === 'too_large') return { ok: false, problem: 'The answer is larger than 32 MB.' }
  if (answer.compressed)
    return { ok: false, problem: 'The answer is compressed, although that was not asked for.' }
  const kind = route.answer === 'any' ? kindOf(answer) : route.answer
  if (kind === 'binary') return { ok: true, value: answer.body }

  const text = decode(answer.body)
  if (text === undefined) return { ok: false, problem: 'The answer is not UTF-8.' }
  if (kind === 'text') return { ok: true, value: text }
  // Where nothing is required, the doing was the point: an empty answer says that it is done.
  if (text === '' && route.required === undefined) return { ok: true, value: undefined }
  if (text === '') return { ok: false, problem: 'The answer is empty.' }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    // The parser's error quotes the answer, so it is not kept as the cause.
    return { ok: false, problem: 'The answer is not JSON.' }
  }
  const missing = route.required === undefined ? undefined : findMissing?.(value, route.required)
  return missing === undefined ? { ok: true, value } : { ok: false, problem: missing }
}

function kindOf(answer: TransportAnswer): 'json' | 'text' | 'binary' {
  const type = answer.header('content-type') ?? 'json'
  return type.includes('json') ? 'json' : type.startsWith('text/') ? 'text' : 'binary'
}

let decoder: TextDecoder | undefined

function decode(body: Uint8Array): string | undefined {
  decoder ??= new TextDecoder('utf-8', { fatal: true })
  try {
    return decoder.decode(body)
  } catch {
    return undefined
  }
}
