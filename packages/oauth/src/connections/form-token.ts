import { cookieName, readCookies, setCookie } from '../http/cookies.ts'
import { equalSecrets, looksLikeSecret, proofOf, randomSecret } from '../secrets.ts'
import type { Settings } from '../settings/settings.ts'

/** Seconds: a page that stays open for a month has a form that still works. */
const cookieLife = 30 * 86_400

/** The token for the app's form that posts to `/sipgate/disconnect`. */
export interface FormToken {
  /** The value of its hidden field `csrf`. */
  readonly token: string
  /** A `Set-Cookie` value to send with the page: the token works in this browser only. Absent if the browser has the cookie already. */
  readonly cookie?: string
}

/**
 * A token for this owner in this browser. It needs the cookie's secret and the app's, so neither a page of another site nor a cookie set
 * by a neighbouring host can make one.
 */
export function formToken(settings: Settings, request: Request, owner: string): FormToken {
  const held = heldSecret(settings, request)
  if (held !== undefined) return { token: tokenOf(settings, held, owner) }
  const secret = randomSecret(settings.platform)
  const cookie = setCookie(settings, formCookie(settings), secret, cookieLife)
  return { token: tokenOf(settings, secret, owner), cookie }
}

export function isFormToken(settings: Settings, request: Request, owner: string, given: string): boolean {
  const held = heldSecret(settings, request)
  return held !== undefined && equalSecrets(given, tokenOf(settings, held, owner))
}

const formCookie = (settings: Settings) => cookieName(settings, 'form')

function heldSecret(settings: Settings, request: Request): string | undefined {
  const name = formCookie(settings)
  const value = readCookies(request).find(([other]) => other === name)?.[1]
  return looksLikeSecret(value) ? value : undefined
}

const tokenOf = ({ clientSecret, client }: Settings, secret: string, owner: string) =>
  proofOf(clientSecret, 'disconnect form', client, secret, owner)
