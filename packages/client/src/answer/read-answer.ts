import { say } from '#words'
import type { CallRoute } from '../call/call-route.ts'
import { parseJson } from './parse-json.ts'
import type { TransportAnswer } from '../transport/transport.ts'

/** A successful answer as the operation promises it, or what is wrong with it in one sentence. */
export interface ReadAnswer {
  readonly value?: unknown
  readonly problem?: string | undefined
}

/**
 * Reads the whole body of an answer with a status from 200 to 299.
 * @param findMissing what the answer lacks, as one sentence
 */
export function readAnswer(
  route: CallRoute,
  { body, bodyProblem, header }: TransportAnswer,
  findMissing: (answer: unknown) => string | undefined,
): ReadAnswer {
  // sipgate declares no success answer for many operations: any 2xx is one, with or without a body.
  if (route.answer === 'none') return {}
  if (bodyProblem === 'tooLarge') return { problem: say('tooLarge') }
  const kind = route.answer === 'any' ? kindOf(header('content-type') ?? 'json') : route.answer
  if (kind === 'binary') return { value: body }

  const text = decode(body)
  if (text === undefined) return { problem: say('notText') }
  if (kind === 'text') return { value: text }
  const value = parseJson(text)
  // An empty answer says that it is done, where nothing else is needed.
  if (value === undefined && text !== '') return { problem: say('notJson') }
  return { value, problem: findMissing(value) }
}

function kindOf(type: string): 'json' | 'text' | 'binary' {
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
