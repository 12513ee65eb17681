import { randomBytes } from 'node:crypto'
import type { Grant, LoginFlow, Session } from '../store.ts'

/** An hour in milliseconds. The tests begin shortly after 1970. */
export const hour = 3_600_000

/** An id that nobody else has. */
export const random = () => randomBytes(16).toString('base64url')

export const newGrant = (more: Partial<Grant> = {}): Grant => ({
  id: random(),
  version: 0,
  client: 'c',
  user: { key: 'i|1w0', issuer: 'i', masterSipId: '1', sub: 'w0', locale: 'de_DE' },
  scopes: ['balance:read'],
  loggedInAt: 1000,
  accessToken: `access-${random()}`,
  issuedAt: 1000,
  expiresAt: 301_000,
  refreshToken: `refresh-${random()}`,
  ...more,
})

export const sessionOf = (grant: Grant, more: Partial<Session> = {}): Session => ({
  idHash: random(),
  grantId: grant.id,
  seenAt: 1000,
  idleUntil: hour,
  expiresAt: 2 * hour,
  ...more,
})

export const newFlow = (more: Partial<LoginFlow> = {}): LoginFlow => ({
  stateHash: random(),
  browserHash: random(),
  createdAt: 1000,
  expiresAt: 601_000,
  verifier: 'verifier',
  nonce: 'nonce',
  returnTo: '/x',
  issuer: 'i',
  needed: ['a'],
  ...more,
})
