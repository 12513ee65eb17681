import type { FlowRow, GrantRow, Rows } from '../rows.ts'
import { flowMemory, latestLease, sweepBatch } from '../rows.ts'
import { keyIdOf } from '../seal.ts'
import type { CountWindow, LeaseClaim, Session } from '../store.ts'

interface HeldGrant extends GrantRow {
  readonly leaseOwner?: string
  readonly leaseUntil?: number
}

/** Rows in this process's memory. No method awaits anything, so each is atomic. */
export function memoryRows(): Rows {
  const flows = new Map<string, FlowRow>()
  const sessions = new Map<string, Session>()
  const grants = new Map<string, HeldGrant>()

  const leases = new Map<string, { owner: string; until: number }>()
  const counts = new Map<string, CountWindow>()

  const row = ({ leaseOwner: _owner, leaseUntil: _until, ...grant }: HeldGrant): GrantRow => grant
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
    if (grant && grant.owner === null) removeGrant(grant.id)
    return grant && row(grant)
  }
  const grantsWhere = (wanted: (grant: HeldGrant) => boolean) => [...grants.values()].filter(wanted)

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
    async addGrant(grant, login) {
      const ended: GrantRow[] = []
      const replaced = login?.replaces === undefined ? undefined : removeSession(login.replaces)
      if (replaced?.owner === null) ended.push(replaced)
      for (const old of grantsWhere(sameConnection(grant.client, grant.owner))) {
        grants.delete(old.id)
        for (const session of sessions.values())
          if (session.grantId === old.id) sessions.set(session.idHash, { ...session, grantId: grant.id })
        ended.push(row(old))
      }
      grants.set(grant.id, grant)
      if (login) sessions.set(login.session.idHash, login.session)
      return ended
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
    async findConnection(client, owner) {
      const [grant] = grantsWhere(sameConnection(client, owner))
      return grant && row(grant)
    },
    async listConnections({ client, userKey, refreshBy, after, limit }) {
      const wanted = (grant: HeldGrant) =>
        grant.client === client &&
        (grant.owner ?? '') > after &&
        (userKey === undefined || grant.userKey === userKey) &&
        (refreshBy === undefined || (grant.refreshBy !== null && grant.refreshBy <= refreshBy))
      return grantsWhere(wanted)
        .sort((one, other) => ((one.owner ?? '') < (other.owner ?? '') ? -1 : 1))
        .slice(0, limit)
        .map(row)
    },
    async endConnection(client, owner) {
      const [grant] = grantsWhere(sameConnection(client, owner))
      if (grant) removeGrant(grant.id)
      return grant && row(grant)
    },
    async endUser(client, userKey) {
      const found = grantsWhere((grant) => grant.client === client && grant.userKey === userKey)
      for (const { id } of found) removeGrant(id)
      return found.map(row)
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
    async renewGrant(claim, { sealed, refreshBy }) {
      const grant = claimed(claim)
      if (grant) grants.set(claim.id, { ...row(grant), version: grant.version + 1, sealed, refreshBy })
      return grant !== undefined
    },
    async endGrant(claim) {
      const grant = claimed(claim)
      if (grant) removeGrant(claim.id)
      return grant !== undefined
    },
    async takeLease(name, owner, now, until) {
      const held = leases.get(name)
      const taken = held && held.owner !== owner && held.until > now && held.until <= latestLease(now, until)
      if (taken) return false
      leases.set(name, { owner, until })
      return true
    },
    async endLease(name, owner) {
      if (leases.get(name)?.owner === owner) leases.delete(name)
    },
    async countUse(key, now, until) {
      const open = counts.get(key)
      const going = open && open.until > now && open.until <= latestLease(now, until)
      const next = going ? { ...open, count: open.count + 1 } : { count: 1, until }
      counts.set(key, next)
      return next
    },
    async sweep(now) {
      const deleteSome = <Value>(
        table: Map<string, Value>,
        over: (value: Value) => boolean,
        remove: (key: string) => unknown,
      ) => {
        let left = sweepBatch
        for (const [key, value] of table) if (left > 0 && over(value) && left-- > 0) remove(key)
        return sweepBatch - left
      }
      return (
        deleteSome(
          flows,
          ({ expiresAt }) => expiresAt + flowMemory <= now,
          (key) => flows.delete(key),
        ) +
        deleteSome(
          sessions,
          ({ idleUntil, expiresAt }) => Math.min(idleUntil, expiresAt) <= now,
          removeSession,
        ) +
        deleteSome(
          leases,
          ({ until }) => until <= now,
          (key) => leases.delete(key),
        ) +
        deleteSome(
          counts,
          ({ until }) => until <= now,
          (key) => counts.delete(key),
        )
      )
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
    async forgetKeys(currentKeyId) {
      const sealed = [...grants.values(), ...flows.values()].map((held) => keyIdOf(held.sealed))
      return [...new Set([currentKeyId, ...sealed])]
    },
    async close() {},
  }
}

const sameConnection = (client: string, owner: string | null) => (grant: GrantRow) =>
  owner !== null && grant.client === client && grant.owner === owner
