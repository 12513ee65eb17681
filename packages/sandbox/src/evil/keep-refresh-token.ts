import { decodeJwt } from 'jose'
import type { Play } from './behaviour.ts'
import { changeJson } from './change-json.ts'

/** Answers a refresh without a new refresh token; the one that was sent stays the valid one. */
export const keepRefreshToken: Play = changeJson((body, { kernel, fields }) => {
  const { jti, client_session: id } = decodeJwt<{ client_session?: string }>(
    fields.get('refresh_token') ?? '',
  )
  const grant = kernel.state.grants.find((candidate) => candidate.id === id)
  if (!grant || jti === undefined) return undefined
  grant.refreshTokenId = jti
  kernel.changed()
  return { ...body, refresh_token: undefined, refresh_expires_in: undefined }
})
