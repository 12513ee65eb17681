import type { User } from '@sipgate-kit/oauth'

/** Account and user, such as `1234567w0`: what sipgate's pushes name users by, and desk's tables too. `w0` exists in every account. */
export const fullUserId = ({ masterSipId, sub }: Pick<User, 'masterSipId' | 'sub'>): string =>
  `${masterSipId}${sub}`
