import type { FlowRow, GrantRow, Rows } from '../rows.ts'
import { flowMemory, latestLease } from '../rows.ts'
import { keyIdOf } from '../seal.ts'
import type { LeaseClaim, Session } from '../store.ts'

interface HeldGrant extends GrantRow {
  readonly leaseOwner?: string
  readonly leaseUntil?: number
}

/** Rows in this process's memory. No method awaits anything, so each is atomic. */
export function memoryRows(): Rows {
  const flows = new Map<string, FlowRow>()
  const sessions = new Map<string, Session>()
  const grants = new Map<string, HeldGrant>()

  const row = ({ id, version, sealed }: GrantRow): GrantRow => ({ id, version, sealed })
  const claimed = ({ id, owner, version }: LeaseClaim) => {
    const grant = grants.get(id)
    return grant && grant.leaseOwner === owner && grant.version === version ? grant : undefined
  }
  const removeGrant = (id: string) => {
    grants.delete(id)
    for (const session of sessions.values()) if (session.grantId === id) sessions.delete(session.idHash)
  }
  const removeSession = (idHash: string) => {
    const session = sessions.get(idHash)
    const grant = session && grants.get(session.grantId)
    sessions.delete(idHash)
    if (session) removeGrant(session.grantId)
    return grant && row(grant)
  }

  return {
    async addFlow(flow, { perBrowser, total }) {
      for (const other of flows.values())
        if (other.expiresAt + flowMemory <= flow.createdAt) flows.delete(other.stateHash)
      const ofBrowser = [...flows.values()].filter(({ browserHash }) => browserHash === flow.browserHash)
      for (const { stateHash } of ofBrowser.slice(0, Math.max(0, ofBrowser.length + 1 - perBrowser)))
        flows.delete(stateHash)
      for (const { stateHash } of [...flows.values()].slice(0, Math.max(0, flows.size + 1 - total)))
        flows.delete(stateHash)
      flows.set(flow.stateHash, flow)
    },
    async takeFlow(stateHash, browserHashes, now) {
      const flow = flows.get(stateHash)
      if (!flow) return { outcome: 'unknown' }
      if (!browserHashes.includes(flow.browserHash)) return { outcome: 'foreign' }
      if (flow.usedAt !== null) return { outcome: 'used', row: flow }
      if (flow.expiresAt <= now) return { outcome: 'expired' }
      flows.set(stateHash, { ...flow, usedAt: now })
      return { outcome: 'taken', row: flow }
    },
    async addLogin(session, grant, replaces) {
      if (replaces) removeSession(replaces)
      grants.set(grant.id, grant)
      sessions.set(session.idHash, session)
    },
    async findSession(idHash) {
      const session = sessions.get(idHash)
      const grant = session && grants.get(session.grantId)
      return session && grant && { session, grant: row(grant) }
    },
    async touchSession(idHash, seenAt, idleUntil) {
      const session = sessions.get(idHash)
      if (session) sessions.set(idHash, { ...session, seenAt, idleUntil })
    },
    async endSession(idHash) {
      return removeSession(idHash)
    },
    async findGrant(id) {
      const grant = grants.get(id)
      return grant && row(grant)
    },
    async leaseGrant(id, owner, now, until) {
      const grant = grants.get(id)
      if (!grant) return undefined
      const held = grant.leaseUntil ?? 0
      if (held > now && held <= latestLease(now, until) && grant.leaseOwner !== owner) return 'busy'
      grants.set(id, { ...grant, leaseOwner: owner, leaseUntil: until })
      return row(grant)
    },
    async releaseLease(id, owner) {
      const grant = grants.get(id)
      if (grant?.leaseOwner === owner) grants.set(id, row(grant))
    },
    async renewGrant(claim, sealed) {
      const grant = claimed(claim)
      if (grant) grants.set(claim.id, { id: claim.id, version: grant.version + 1, sealed })
      return grant !== undefined
    },
    async endGrant(claim) {
      const grant = claimed(claim)
      if (grant) removeGrant(claim.id)
      return grant !== undefined
    },
    async sweep(now) {
      const before = flows.size + sessions.size + grants.size
      for (const flow of flows.values()) if (flow.expiresAt + flowMemory <= now) flows.delete(flow.stateHash)
      for (const session of sessions.values())
        if (Math.min(session.idleUntil, session.expiresAt) <= now) removeSession(session.idHash)
      return before - (flows.size + sessions.size + grants.size)
    },
    async sealedByOthers(table, keyId, after) {
      const all =
        table === 'grants'
          ? [...grants.values()].map(({ id, sealed }) => ({ id, sealed }))
          : [...flows.values()].map(({ stateHash, sealed }) => ({ id: stateHash, sealed }))
      return all
        .filter(({ id, sealed }) => keyIdOf(sealed) !== keyId && id > after)
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, 100)
    },
    async reseal(table, id, before, after) {
      const held = table === 'grants' ? grants.get(id) : flows.get(id)
      if (held?.sealed !== before) return false
      if ('stateHash' in held) flows.set(id, { ...held, sealed: after })
      else grants.set(id, { ...held, sealed: after })
      return true
    },
    async forgetKeys() {},
    async close() {},
  }
}
