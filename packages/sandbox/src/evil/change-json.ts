import { isStreamed } from '../traffic/json-answer.ts'
import type { Moment, Play } from './behaviour.ts'

export type Json = Record<string, unknown>

/** What to do to the fields of an answer. Undefined leaves the answer alone. */
export type JsonChange = (
  body: Json,
  moment: Moment,
) => Json | string | undefined | Promise<Json | string | undefined>

/** Plays on successful answers in JSON: changes their fields, or replaces their text. */
export function changeJson(change: JsonChange): Play {
  return async (moment, honest) => {
    const answer = await honest()
    const body = answer.status === 200 ? await jsonObject(answer) : undefined
    const changed = body && (await change(body, moment))
    if (changed === undefined) return answer
    return new Response(typeof changed === 'string' ? changed : JSON.stringify(changed), {
      status: answer.status,
      headers: answer.headers,
    })
  }
}

/** Undefined when it is something else, such as what another behaviour has made of it. */
export async function jsonObject(answer: Response): Promise<Json | undefined> {
  if (isStreamed(answer)) return undefined
  try {
    return Object(await answer.clone().json()) as Json
  } catch {
    return undefined
  }
}
