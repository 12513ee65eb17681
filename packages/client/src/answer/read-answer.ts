import type { CallRoute } from '../call/call-route.ts'
import type { TransportAnswer } from '../transport/transport.ts'
import { parseJson } from './parse-json.ts'

/** A successful answer as the operation promises it, or what is wrong with it in one sentence. */
export interface ReadAnswer {
  readonly value?: unknown
  readonly problem?: string | undefined
}

/**
 * Reads the whole body of an answer with a status from 200 to 299.
 * @param findProblem what a JSON answer lacks, as one sentence
 */
export function readAnswer(
  route: CallRoute,
  { body, bodyProblem, header }: TransportAnswer,
  findProblem: (answer: unknown) => string | undefined,
): ReadAnswer {
  // sipgate declares no success answer for many operations: any 2xx is one, with or without a body.
  if (route.answer === 'none') return {}
  if (bodyProblem === 'tooLarge') return { problem: 'The answer is larger than 32 MB.' }
  const kind = route.answer === 'any' ? kindOf(header('content-type') ?? 'json') : route.answer
  if (kind === 'binary') return { value: body }

  const text = decode(body)
  if (text === undefined) return { problem: 'The answer is not UTF-8.' }
  if (kind === 'text') return { value: text }
  const value = parseJson(text)
  // An empty answer means success where no field is needed.
  if (value === undefined && text !== '') return { problem: 'The answer is not JSON.' }
  return { value, problem: findProblem(value) }
}

function kindOf(type: string): 'json' | 'text' | 'binary' {
  return type.includes('json') ? 'json' : type.startsWith('text/') ? 'text' : 'binary'
}

function decode(body: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
}
