import { cookieName, readCookies, setCookie } from '../http/cookies.ts'
import type { Settings } from '../settings/settings.ts'

/** If a grant ends this soon after its user was sent to log in, in seconds, it will end again: a page instead of a redirect loop. */
const againSeconds = 60

const againCookie = (settings: Settings): string => cookieName(settings, 'again')

/** The cookie that remembers for a minute that the browser was sent to log in without asking for it. */
export const sentAgain = (settings: Settings): string =>
  setCookie(settings, againCookie(settings), '1', againSeconds)

export const wasSentAgain = (settings: Settings, request: Request): boolean =>
  readCookies(request).some(([name]) => name === againCookie(settings))
