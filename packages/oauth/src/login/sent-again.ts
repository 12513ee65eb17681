import { cookieName, readCookies, setCookie } from './cookies.ts'
import type { Settings } from '../settings/settings.ts'

/** A grant that is gone again this soon after its user was sent to log in would go on like that: a page then, no loop. */
const againSeconds = 60

const againCookie = (settings: Settings): string => cookieName(settings, 'again')

/** The cookie that remembers, for a minute, that the browser was sent to log in without having asked for it. */
export const sentAgain = (settings: Settings): string =>
  setCookie(settings, againCookie(settings), '1', againSeconds)

export const wasSentAgain = (settings: Settings, request: Request): boolean =>
  readCookies(request).some(([name]) => name === againCookie(settings))
