import { cookieName, readCookies, setCookie } from '../http/cookies.ts'
import { hashSecret, looksLikeSecret, randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'

/** A login must be finished within this many seconds. */
export const flowSeconds = 600

/**
 * A secret that binds logins to the browser that starts them. The name of its cookie has a random ending, so that two tabs that start
 * at the same moment do not overwrite each other's cookie.
 */
export function browserSecret(settings: Settings, request: Request): { hash: string; cookie: string } {
  const [held] = heldSecrets(settings, request)
  const secret = held?.[1] ?? randomSecret(settings.platform)
  const name = held?.[0] ?? cookieName(settings, `login-${randomSecret(settings.platform).slice(0, 6)}`)
  return { hash: hashSecret(secret), cookie: setCookie(settings, name, secret, flowSeconds) }
}

/** The hashes of the secrets in a request's cookies. */
export const browserHashes = (settings: Settings, request: Request): string[] =>
  heldSecrets(settings, request).map(([, secret]) => hashSecret(secret))

const heldSecrets = (settings: Settings, request: Request) =>
  readCookies(request)
    .filter(([name, value]) => name.startsWith(cookieName(settings, 'login-')) && looksLikeSecret(value))
    .slice(0, 10)
