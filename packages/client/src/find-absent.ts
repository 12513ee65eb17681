import { say } from '#words'
import type { CallRoute } from './call/call-route.ts'

/** The first field without which the answer means nothing and which is not there, as one sentence. */
export function findAbsent(answer: unknown, { needs }: CallRoute): string | undefined {
  const fields = Object(answer) as Readonly<Record<string, unknown>>
  const absent = needs?.find((name) => fields[name] === undefined)
  return absent && say('field', `/${absent}`, '', 'undefined')
}
