import type { Readable } from 'node:stream'
import { maxAnswerBytes, type TransportAnswer } from './transport.ts'

/** Collects the body of an answer; the function it returns ends that early. */
export function collectBody(
  body: Readable,
  done: (collected: Pick<TransportAnswer, 'body' | 'bodyProblem' | 'cause'>) => void,
): () => void {
  const chunks: Buffer[] = []
  let room = maxAnswerBytes
  let isDone = false
  const finish = (bodyProblem?: TransportAnswer['bodyProblem'], cause?: unknown) => {
    if (isDone) return
    isDone = true
    done({ body: chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks), bodyProblem, cause })
  }
  body.on('data', (chunk: Buffer) => {
    room -= chunk.length
    if (room < 0) finish('tooLarge')
    else chunks.push(chunk)
  })
  body.on('end', () => finish())
  body.on('error', (cause) => finish('broken', cause))
  return () => finish('broken')
}
