import type { Grant } from '@sipgate-kit/oauth'

/** What the soak tests of the SQLite store write. */
export const encryptionKeys = `k1:${Buffer.alloc(32, 7).toString('base64')}`

export const newGrant = (id: string): Grant => ({
  id,
  version: 0,
  client: 'app@issuer',
  user: { key: 'issuer|1234567w0', issuer: 'issuer', masterSipId: '1234567', sub: 'w0' },
  scopes: ['balance:read'],
  loggedInAt: 1,
  accessToken: 'a'.repeat(1200),
  issuedAt: 1,
  expiresAt: 300_001,
  refreshToken: 'r'.repeat(800),
})
