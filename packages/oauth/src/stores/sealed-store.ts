import { isOAuthError, OAuthError } from '../oauth-error.ts'
import type { FlowRow, GrantRow, Rows } from './rows.ts'
import { createSealer, type Place, type Sealer } from './seal.ts'
import type { EncryptionKeys } from './encryption-keys.ts'
import type { Platform } from '../platform.ts'
import type { Grant, LoginFlow, Store } from './store.ts'

/** A store on top of plain rows: secrets are sealed on their way in and opened on their way out. */
export function sealedStore(
  rows: Rows,
  keys: EncryptionKeys,
  platform: Pick<Platform, 'randomBytes'>,
): Store {
  const sealer = createSealer(keys, platform)
  const grantOf = (row: GrantRow) => openGrant(sealer, row)
  return {
    addFlow: (flow, limits) => rows.addFlow(sealFlow(sealer, flow), limits),
    async takeFlow(stateHash, browserHashes, now) {
      const taken = await rows.takeFlow(stateHash, browserHashes, now)
      return 'row' in taken ? { outcome: taken.outcome, flow: openFlow(sealer, taken.row) } : taken
    },
    addLogin: (session, grant, replaces) => rows.addLogin(session, sealGrant(sealer, grant), replaces),
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
    async leaseGrant(id, owner, now, until) {
      const row = await rows.leaseGrant(id, owner, now, until)
      return row === 'busy' || row === undefined ? row : grantOf(row)
    },
    releaseLease: (id, owner) => rows.releaseLease(id, owner),
    renewGrant: (claim, next) => rows.renewGrant(claim, sealGrant(sealer, next).sealed),
    endGrant: (claim) => rows.endGrant(claim),
    sweep: (now) => rows.sweep(now),
    async reencrypt() {
      let count = 0
      for (const table of ['grants', 'flows'] as const) count += await reencryptTable(rows, sealer, table)
      await rows.forgetKeys(sealer.currentKeyId)
      return count
    },
    close: () => rows.close(),
  }
}

const place = (table: 'grants' | 'flows', row: string): Place => ({ table, row, field: 'sealed' })

function sealGrant(sealer: Sealer, { id, version, ...secret }: Grant): GrantRow {
  return { id, version, sealed: sealer.seal(place('grants', id), JSON.stringify(secret)) }
}

function openGrant(sealer: Sealer, { id, version, sealed }: GrantRow): Grant {
  const secret = parsed(sealer.open(place('grants', id), sealed)) as Omit<Grant, 'id' | 'version'>
  return { ...secret, id, version }
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
    'verifier' | 'nonce' | 'returnTo' | 'issuer' | 'needed'
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
