import type { Moment, Play, Plays } from './behaviour.ts'

/** Changes the fields with which the browser is sent back to the application. */
type CallbackChange = (fields: URLSearchParams, moment: Moment) => void

/**
 * Changes the answer to a login that went well, where it travels in an address. An answer in a form (`form_post`) stays
 * as it is.
 */
export function changeCallback(change: CallbackChange): Plays {
  const play: Play = async (moment, honest) => {
    const answer = await honest()
    const location = answer.headers.get('location') ?? ''
    // Addresses of the login server itself are relative.
    if (!URL.canParse(location)) return answer
    const target = new URL(location)
    const inFragment = target.hash.length > 1
    const fields = new URLSearchParams(inFragment ? target.hash.slice(1) : target.search)
    if (!fields.has('code') && !fields.has('access_token')) return answer
    change(fields, moment)
    if (inFragment) target.hash = fields.toString()
    else target.search = fields.toString()
    const changed = new Response(answer.body, answer)
    changed.headers.set('location', target.href)
    return changed
  }
  return {
    'GET /auth': play,
    'POST /auth': play,
    'POST /login-actions/authenticate': play,
    'POST /login-actions/consent': play,
  }
}
