import { noteStoreFailure } from '../http/answers.ts'
import { clearCookie, cookieName, readCookies, setCookie } from '../http/cookies.ts'
import type { Machinery } from '../flow/machinery.ts'
import { hashSecret, looksLikeSecret, randomSecret } from '../secrets.ts'
import type { LoginSettings, Settings } from '../settings/settings.ts'
import type { Grant, Session } from '../stores/store.ts'

/** A session that has not ended. `id` is the cookie's value and is never stored. */
export interface LiveSession {
  readonly id: string
  readonly session: Session
  readonly grant: Grant
}

/** A use is stored at most once in this time, in milliseconds, to spare the store. */
const touchEvery = 60_000

const sessionCookieName = (settings: Settings): string => cookieName(settings, 'session')

/** The session id in a request's cookie. */
export function sessionIdOf(settings: Settings, request: Request): string | undefined {
  const name = sessionCookieName(settings)
  const value = readCookies(request).find(([other]) => other === name)?.[1]
  return looksLikeSecret(value) ? value : undefined
}

/** The session of a request, unless it or its grant has ended. Has the store note that it was used; no answer waits for the note. */
export async function findSession(
  { settings, background }: Pick<Machinery<LoginSettings>, 'settings' | 'background'>,
  request: Request,
): Promise<LiveSession | undefined> {
  const id = sessionIdOf(settings, request)
  if (id === undefined) return undefined
  const { store, platform, idleSeconds } = settings
  const found = await store.findSession(hashSecret(id))
  const now = platform.now()
  if (!found || found.grant.ended || !isOurs(settings, found.grant)) return undefined
  if (now >= Math.min(found.session.idleUntil, found.session.expiresAt)) return undefined
  if (now - found.session.seenAt >= touchEvery) {
    background.start(
      () => store.touchSession(found.session.idHash, now, now + idleSeconds * 1000),
      (error) => noteStoreFailure(settings, error),
      `touch ${found.session.idHash}`,
    )
  }
  return { id, ...found }
}

/** Several logins may share a store: a session of one is nobody to the others. */
const isOurs = ({ client, issuer }: Settings, grant: Grant): boolean =>
  grant.client === client || (grant.client === '' && grant.user.issuer === issuer)

/** A session for a new grant, with a new id. */
export function newSession(settings: LoginSettings, grantId: string): { session: Session; cookie: string } {
  const { platform, idleSeconds, absoluteSeconds } = settings
  const id = randomSecret(platform)
  const now = platform.now()
  const session: Session = {
    idHash: hashSecret(id),
    grantId,
    seenAt: now,
    idleUntil: now + idleSeconds * 1000,
    expiresAt: now + absoluteSeconds * 1000,
  }
  return { session, cookie: setCookie(settings, sessionCookieName(settings), id, absoluteSeconds) }
}

export const clearedSession = (settings: Settings): string =>
  clearCookie(settings, sessionCookieName(settings))
