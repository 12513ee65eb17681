import { isOAuthError, OAuthError } from '../oauth-error.ts'
import type { FlowRow, GrantRow, Rows } from './rows.ts'
import { createSealer, type Place, type Sealer } from './seal.ts'
import type { EncryptionKeys } from './encryption-keys.ts'
import type { Platform } from '../platform.ts'
import { storableTextOnly } from './storable-text.ts'
import type { Grant, LoginFlow, Store } from './store.ts'

/** A store on top of plain rows: secrets are sealed on their way in and opened on their way out. */
export function sealedStore(
  plainRows: Rows,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Store {
  const rows = storableTextOnly(plainRows)
  const sealer = createSealer(keys, platform)
  const grantOf = (row: GrantRow) => openGrant(sealer, row)
  const readableGrants = (found: readonly GrantRow[]) =>
    found.flatMap((row) => readable(() => grantOf(row)) ?? [])
  return {
    addFlow: (flow, limits) => rows.addFlow(sealFlow(sealer, flow), limits),
    async takeFlow(stateHash, browserHashes, now) {
      const taken = await rows.takeFlow(stateHash, browserHashes, now)
      return 'row' in taken ? { outcome: taken.outcome, flow: openFlow(sealer, taken.row) } : taken
    },
    addGrant: async (grant, login) => readableGrants(await rows.addGrant(sealGrant(sealer, grant), login)),
    async findSession(idHash) {
      const found = await rows.findSession(idHash)
      return found && { session: found.session, grant: grantOf(found.grant) }
    },
    touchSession: (idHash, seenAt, idleUntil) => rows.touchSession(idHash, seenAt, idleUntil),
    async endSession(idHash) {
      const row = await rows.endSession(idHash)
      return row && readable(() => grantOf(row))
    },
    async findGrant(id) {
      const row = await rows.findGrant(id)
      return row && grantOf(row)
    },
    async findConnection(client, owner) {
      const row = await rows.findConnection(client, owner)
      return row && grantOf(row)
    },
    async listConnections(query) {
      const found = await rows.listConnections(query)
      return found.map((row) => {
        const grant = readable(() => grantOf(row))
        return { owner: row.owner ?? '', ...(grant && { grant }) }
      })
    },
    async endConnection(client, owner) {
      const row = await rows.endConnection(client, owner)
      return row && (readable(() => grantOf(row)) ?? 'unreadable')
    },
    endUser: async (client, userKey) => readableGrants(await rows.endUser(client, userKey)),
    async leaseGrant(id, owner, now, until) {
      const row = await rows.leaseGrant(id, owner, now, until)
      return row === 'busy' || row === undefined ? row : grantOf(row)
    },
    releaseLease: (id, owner) => rows.releaseLease(id, owner),
    renewGrant: (claim, next) => rows.renewGrant(claim, sealGrant(sealer, next)),
    endGrant: (claim) => rows.endGrant(claim),
    takeLease: (name, owner, now, until) => rows.takeLease(name, owner, now, until),
    endLease: (name, owner) => rows.endLease(name, owner),
    countUse: (key, now, until) => rows.countUse(key, now, until),
    async sweep(now) {
      let total = 0
      for (let deleted = -1; deleted !== 0; total += deleted) deleted = await rows.sweep(now)
      return total
    },
    async reencrypt() {
      let count = 0
      for (const table of ['grants', 'flows'] as const) count += await reencryptTable(rows, sealer, table)
      return { rows: count, keysInUse: await rows.forgetKeys(sealer.currentKeyId) }
    },
    close: () => rows.close(),
  }
}

const place = (table: 'grants' | 'flows', row: string): Place => ({ table, row, field: 'sealed' })

function sealGrant(sealer: Sealer, { id, version, ...secret }: Grant): GrantRow {
  return {
    id,
    version,
    client: secret.client,
    owner: secret.owner ?? null,
    userKey: secret.user.key,
    refreshBy: secret.refreshExpiresAt ?? null,
    sealed: sealer.seal(place('grants', id), JSON.stringify(secret)),
  }
}

function openGrant(sealer: Sealer, row: GrantRow): Grant {
  const { id, version } = row
  const secret = parsed(sealer.open(place('grants', id), row.sealed)) as Omit<Grant, 'id' | 'version'>
  // Rows older than these columns have none of them.
  const { client = '', owner = null, user } = secret
  const moved = row.client !== client || row.owner !== owner || (client !== '' && row.userKey !== user.key)
  if (moved) throw new OAuthError('stored_row_unreadable', { about: 'grants' })
  return { ...secret, client, id, version }
}

function sealFlow(sealer: Sealer, flow: LoginFlow): FlowRow {
  const { stateHash, browserHash, createdAt, expiresAt, ...secret } = flow
  const sealed = sealer.seal(place('flows', stateHash), JSON.stringify(secret))
  return { stateHash, browserHash, createdAt, expiresAt, usedAt: null, sealed }
}

function openFlow(sealer: Sealer, row: FlowRow): LoginFlow {
  const { stateHash, browserHash, createdAt, expiresAt, sealed } = row
  const secret = parsed(sealer.open(place('flows', stateHash), sealed)) as Pick<
    LoginFlow,
    'verifier' | 'nonce' | 'returnTo' | 'issuer' | 'client' | 'owner' | 'needed'
  >
  return { ...secret, stateHash, browserHash, createdAt, expiresAt }
}

/** We only seal JSON. Anything else was written by someone else who has the key. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new OAuthError('stored_row_unreadable')
  }
}

async function reencryptTable(rows: Rows, sealer: Sealer, table: 'grants' | 'flows'): Promise<number> {
  let count = 0
  let after = ''
  for (;;) {
    const page = await rows.sealedByOthers(table, sealer.currentKeyId, after)
    for (const { id, sealed } of page) {
      after = id
      const text = readable(() => sealer.open(place(table, id), sealed))
      if (text === undefined) continue
      if (await rows.reseal(table, id, sealed, sealer.seal(place(table, id), text))) count++
    }
    if (page.length === 0) return count
  }
}

/** A tampered row must neither keep its user from logging out nor stop the re-encryption of the others. */
function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read()
  } catch (error) {
    if (isOAuthError(error, 'stored_row_unreadable')) return undefined
    throw error
  }
}
