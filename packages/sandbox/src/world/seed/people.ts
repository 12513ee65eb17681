import { scopes } from '@sipgate-kit/contract'
import type { PersonalAccessToken, UserState } from '../state/state.ts'

export function user(
  id: string,
  number: number,
  username: string,
  profile: Omit<UserState['profile'], 'id' | 'busyOnBusy' | 'timezone'>,
): UserState {
  return {
    id,
    loginSub: `f:5a9d0b0e-5a9d-4b0e-8a9d-5a9d0b0e0000:${number}`,
    username,
    password: username,
    locale: 'de_DE',
    profile: { id, busyOnBusy: false, timezone: 'Europe/Berlin', ...profile },
  }
}

export function pat(tokenId: string, token: string, userId: string): PersonalAccessToken {
  return { tokenId, token, userId, scopes: scopeNames() }
}

/** All that a user can tick: every scope except `internal`, which guards what belongs to sipgate itself. */
function scopeNames(): string[] {
  return Object.keys(scopes).filter((scope) => scope !== 'internal')
}
