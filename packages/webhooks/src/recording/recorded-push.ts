import { isRecord } from '../check-options.ts'
import { readPush } from '../events/read-push.ts'

/** One push of a recording. */
export interface RecordedPush {
  /** When it came, in milliseconds since 1970. */
  readonly at: number
  /** The form. */
  readonly body: string
  /** As it came; undefined where the body was masked. */
  readonly signature?: string | undefined
}

/** A line of the file. */
export function writeLine({ at, body, signature }: RecordedPush): string {
  return `${JSON.stringify({ at: new Date(at).toISOString(), body, signature })}\n`
}

/** Undefined if the line is none of a recording. */
export function readLine(line: string): RecordedPush | undefined {
  let read: unknown
  try {
    read = JSON.parse(line)
  } catch {
    return undefined
  }
  if (!isRecord(read)) return undefined
  const { at, body, signature } = read
  const time = typeof at === 'string' ? Date.parse(at) : NaN
  if (Number.isNaN(time) || typeof body !== 'string' || 'code' in readPush(body)) return undefined
  return { at: time, body, ...(typeof signature === 'string' && { signature }) }
}
