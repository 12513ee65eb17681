import { decodeJwt } from 'jose'
import type { Moment, Play, Plays } from './behaviour.ts'
import { changeJson } from './change-json.ts'
import { withOwnKey, type Claims, type Signer } from './sign-token.ts'

interface IdTokenChange {
  /** Default: as they are. A claim of `undefined` is left out. Without an answer the id token stays as it is. */
  claims?: (claims: Claims, moment: Moment) => Claims | undefined
  /** Added to the header. A field of `undefined` is left out. */
  header?: Claims
  /** Default: the login server's own key. */
  sign?: Signer
}

type GrantType = 'authorization_code' | 'refresh_token'

/** Changes the id token in answers to `grantType`, if there is one. */
export function changeIdToken(
  { claims = (given) => given, header = {}, sign = withOwnKey }: IdTokenChange,
  grantType: GrantType = 'authorization_code',
): Plays {
  const change = changeJson(async (body, moment) => {
    const idToken = body['id_token']
    if (typeof idToken !== 'string') return undefined
    const changed = claims(decodeJwt(idToken), moment)
    return changed && { ...body, id_token: await sign(header, changed) }
  })
  return { 'POST /token': onlyFor(grantType, change) }
}

/** Puts another text in the place of the id token in the answer to a code. Undefined leaves it out. */
export function replaceIdToken(text: string | undefined): Plays {
  const change = changeJson((body) => ('id_token' in body ? { ...body, id_token: text } : undefined))
  return { 'POST /token': onlyFor('authorization_code', change) }
}

/** Plays only when this is asked of the token endpoint. */
export function onlyFor(grantType: GrantType, play: Play): Play {
  return async (moment, honest) =>
    moment.fields.get('grant_type') === grantType ? play(moment, honest) : honest()
}
