import { textOf, type TableRow } from '@sipgate-kit/database'
import type { KeyCheck } from './key-check.ts'
import type { FlowRow, GrantRow } from './rows.ts'
import type { Session } from './store.ts'

/** The table of grants or flows, and the column of its ids. */
export const tableOf = (kind: 'grants' | 'flows') =>
  kind === 'grants' ? (['oauth_grants', 'id'] as const) : (['oauth_flows', 'state_hash'] as const)

export const grantOf = (row: TableRow): GrantRow => ({
  id: textOf(row, 'id'),
  version: Number(row['version']),
  client: textOf(row, 'client'),
  owner: row['owner'] === null ? null : textOf(row, 'owner'),
  userKey: textOf(row, 'user_key'),
  refreshBy: row['refresh_by'] === null ? null : Number(row['refresh_by']),
  sealed: textOf(row, 'sealed'),
})

/** The columns that `grantOf()` reads. */
export const grantColumns = 'id, version, client, owner, user_key, refresh_by, sealed'

export const sessionOf = (row: TableRow): Session => ({
  idHash: textOf(row, 'id_hash'),
  grantId: textOf(row, 'grant_id'),
  seenAt: Number(row['seen_at']),
  idleUntil: Number(row['idle_until']),
  expiresAt: Number(row['expires_at']),
})

export const flowOf = (row: TableRow): FlowRow => ({
  stateHash: textOf(row, 'state_hash'),
  browserHash: textOf(row, 'browser_hash'),
  createdAt: Number(row['created_at']),
  expiresAt: Number(row['expires_at']),
  usedAt: row['used_at'] === null ? null : Number(row['used_at']),
  sealed: textOf(row, 'sealed'),
})

export const keyCheckOf = (row: TableRow): KeyCheck => ({
  keyId: textOf(row, 'key_id'),
  sealed: textOf(row, 'sealed'),
})
