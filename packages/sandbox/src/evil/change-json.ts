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
    if (answer.status !== 200) return answer
    const body = (await answer.clone().json()) as Json
    const changed = await change(body, moment)
    if (changed === undefined) return answer
    return new Response(typeof changed === 'string' ? changed : JSON.stringify(changed), {
      status: answer.status,
      headers: answer.headers,
    })
  }
}
