import type { Sipgate } from '@sipgate-kit/client'
import type { RequestHandler } from 'express'
import type { Profiles } from './profiles.ts'

/** Sets `request.profile` for the logged-in user from what is remembered. */
export function rememberUser(profiles: Profiles): RequestHandler {
  return (request, _response, next) => {
    if (request.login) request.profile = profiles.remembered(request.login.user)
    next()
  }
}

/** Sets `request.sipgate` and updates `request.profile`. Requires a logged-in user. */
export function actForUser(sipgate: Sipgate, profiles: Profiles): RequestHandler {
  return async (request, _response, next) => {
    const { user, accessToken } = request.login!
    // First, and outside the time limit of the API: another process may be renewing the token just now.
    await accessToken()
    request.sipgate = sipgate.as(accessToken)
    request.profile = await profiles.read(user, request.sipgate)
    next()
  }
}
