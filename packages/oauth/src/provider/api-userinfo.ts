import { withDeadline } from './deadline.ts'
import { limitedFetch } from './limited-fetch.ts'
import { networkReason } from './provider-failure.ts'
import type { Settings } from '../settings/settings.ts'
import type { User } from '../stores/store.ts'

export type UserResult =
  { ok: true; user: User } | { ok: false; kind: 'unavailable' | 'invalid'; reason: string }

const mostBytes = 64 * 1024

/** Asks sipgate's REST API who the token belongs to (`GET /authorization/userinfo`). */
export async function askUser(settings: Settings, accessToken: string): Promise<UserResult> {
  const { platform, requestTimeout, apiUrl, issuer } = settings
  try {
    const answer = await withDeadline(platform, requestTimeout, (signal) => {
      const headers = { accept: 'application/json', authorization: `Bearer ${accessToken}` }
      const request = new Request(`${apiUrl}/authorization/userinfo`, { headers, redirect: 'manual', signal })
      return limitedFetch(platform, request, mostBytes)
    })
    if (answer.status >= 500 || answer.status === 429) {
      return { ok: false, kind: 'unavailable', reason: `userinfo status ${answer.status}` }
    }
    if (answer.status !== 200)
      return { ok: false, kind: 'invalid', reason: `userinfo status ${answer.status}` }
    const user = readUser(answer.text, issuer)
    return user ? { ok: true, user } : { ok: false, kind: 'invalid', reason: 'userinfo malformed' }
  } catch (thrown) {
    return { ok: false, kind: 'unavailable', reason: `userinfo ${networkReason(thrown)}` }
  }
}

/** Reads `{ sub: 'w0', masterSipId: '1234567', locale, domain }`. Both ids are needed: `w0` alone exists in every account. */
function readUser(text: string, issuer: string): User | undefined {
  let found: Record<string, unknown>
  try {
    found = Object(JSON.parse(text)) as Record<string, unknown>
  } catch {
    return undefined
  }
  const { sub, masterSipId, locale, domain } = found
  if (typeof sub !== 'string' || !/^w\d{1,10}$/.test(sub)) return undefined
  if (typeof masterSipId !== 'string' || !/^\d{1,20}$/.test(masterSipId)) return undefined
  return {
    key: `${issuer}|${masterSipId}${sub}`,
    issuer,
    masterSipId,
    sub,
    ...(shortText(locale) && { locale }),
    ...(shortText(domain) && { domain }),
  }
}

const shortText = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w.@-]{1,100}$/.test(value)
