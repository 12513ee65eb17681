import { systemPlatform, type Platform } from '../../platform.ts'
import type { FlowRow, GrantRow, Rows } from '../rows.ts'
import { flowMemory, latestLease, sweepBatch } from '../rows.ts'
import { keyIdOf } from '../seal.ts'
import type { CountWindow, LeaseClaim, Session } from '../store.ts'
import { memoryTable } from './memory-table.ts'

interface HeldGrant extends GrantRow {
  readonly leaseOwner?: string
  readonly leaseUntil?: number
}
interface Lease {
  readonly name: string
  readonly owner: string
  readonly until: number
}

/** Rows in this process's memory. No method awaits anything before it is done, so each is atomic. */
export function memoryRows({ sleep }: Pick<Platform, 'sleep'> = systemPlatform): Rows {
  const flows = memoryTable<FlowRow, 'browser'>({
    key: ({ stateHash }) => stateHash,
    groups: { browser: ({ browserHash }) => browserHash },
    dueAt: ({ expiresAt }) => expiresAt + flowMemory,
  })
  const sessions = memoryTable<Session, 'grant'>({
    key: ({ idHash }) => idHash,
    groups: { grant: ({ grantId }) => grantId },
    dueAt: ({ idleUntil, expiresAt }) => Math.min(idleUntil, expiresAt),
  })
  const grants = memoryTable<HeldGrant, 'owner' | 'user' | 'connections'>({
    key: ({ id }) => id,
    groups: {
      owner: ({ client, owner }) => (owner === null ? undefined : pair(client, owner)),
      user: ({ client, userKey }) => pair(client, userKey),
      connections: ({ client, owner }) => (owner === null ? undefined : client),
    },
    dueAt: () => Infinity,
  })
  const leases = memoryTable<Lease, never>({
    key: ({ name }) => name,
    groups: {},
    dueAt: ({ until }) => until,
  })
  const counts = memoryTable<CountWindow & { key: string }, never>({
    key: ({ key }) => key,
    groups: {},
    dueAt: ({ until }) => until,
  })

  const row = ({ leaseOwner: _owner, leaseUntil: _until, ...grant }: HeldGrant): GrantRow => grant
  const claimed = ({ id, owner, version }: LeaseClaim) => {
    const grant = grants.get(id)
    return grant && grant.leaseOwner === owner && grant.version === version ? grant : undefined
  }
  const removeGrant = (id: string) => {
    grants.delete(id)
    for (const { idHash } of sessions.inGroup('grant', id)) sessions.delete(idHash)
  }
  const removeSession = (idHash: string) => {
    const session = sessions.get(idHash)
    const grant = session && grants.get(session.grantId)
    sessions.delete(idHash)
    if (grant && grant.owner === null) removeGrant(grant.id)
    return grant && row(grant)
  }
  const connectionOf = (client: string, owner: string) => grants.inGroup('owner', pair(client, owner))[0]
  const removeFlows = (removed: readonly FlowRow[]) => {
    for (const { stateHash } of removed) flows.delete(stateHash)
    return removed.length
  }

  return {
    async addFlow(flow, { perBrowser, total }) {
      removeFlows(flows.due(flow.createdAt, sweepBatch))
      const ofBrowser = flows.inGroup('browser', flow.browserHash)
      removeFlows(ofBrowser.slice(0, Math.max(0, ofBrowser.length + 1 - perBrowser)))
      removeFlows(flows.oldest(flows.size() + 1 - total))
      flows.set(flow)
    },
    async takeFlow(stateHash, browserHashes, now) {
      const flow = flows.get(stateHash)
      if (!flow) return { outcome: 'unknown' }
      if (!browserHashes.includes(flow.browserHash)) return { outcome: 'foreign' }
      if (flow.usedAt !== null) return { outcome: 'used', row: flow }
      if (flow.expiresAt <= now) return { outcome: 'expired' }
      flows.set({ ...flow, usedAt: now })
      return { outcome: 'taken', row: flow }
    },
    async addGrant(grant, login) {
      const ended: GrantRow[] = []
      const replaced = login?.replaces === undefined ? undefined : removeSession(login.replaces)
      if (replaced?.owner === null) ended.push(replaced)
      const old = grant.owner === null ? undefined : connectionOf(grant.client, grant.owner)
      if (old) {
        grants.delete(old.id)
        for (const session of sessions.inGroup('grant', old.id))
          sessions.set({ ...session, grantId: grant.id })
        ended.push(row(old))
      }
      grants.set(grant)
      if (login) sessions.set(login.session)
      return ended
    },
    async findSession(idHash) {
      const session = sessions.get(idHash)
      const grant = session && grants.get(session.grantId)
      return session && grant && { session, grant: row(grant) }
    },
    async touchSession(idHash, seenAt, idleUntil) {
      const session = sessions.get(idHash)
      if (session) sessions.set({ ...session, seenAt, idleUntil })
    },
    async endSession(idHash) {
      return removeSession(idHash)
    },
    async findGrant(id) {
      const grant = grants.get(id)
      return grant && row(grant)
    },
    async findConnection(client, owner) {
      const grant = connectionOf(client, owner)
      return grant && row(grant)
    },
    async listConnections({ client, userKey, refreshBy, after, limit }) {
      const wanted = (grant: HeldGrant) =>
        grant.owner !== null &&
        grant.owner > after &&
        (refreshBy === undefined || (grant.refreshBy !== null && grant.refreshBy <= refreshBy))
      const possible =
        userKey === undefined
          ? grants.inGroup('connections', client)
          : grants.inGroup('user', pair(client, userKey))
      return possible
        .filter(wanted)
        .sort((one, other) => ((one.owner ?? '') < (other.owner ?? '') ? -1 : 1))
        .slice(0, limit)
        .map(row)
    },
    async endConnection(client, owner) {
      const grant = connectionOf(client, owner)
      if (grant) removeGrant(grant.id)
      return grant && row(grant)
    },
    async endUser(client, userKey) {
      const found = grants.inGroup('user', pair(client, userKey))
      for (const { id } of found) removeGrant(id)
      return found.map(row)
    },
    async leaseGrant(id, owner, now, until) {
      const grant = grants.get(id)
      if (!grant) return undefined
      const held = grant.leaseUntil ?? 0
      if (held > now && held <= latestLease(now, until) && grant.leaseOwner !== owner) return 'busy'
      grants.set({ ...grant, leaseOwner: owner, leaseUntil: until })
      return row(grant)
    },
    async releaseLease(id, owner) {
      const grant = grants.get(id)
      if (grant?.leaseOwner === owner) grants.set(row(grant))
    },
    async renewGrant(claim, { sealed, refreshBy }) {
      const grant = claimed(claim)
      if (grant) grants.set({ ...row(grant), version: grant.version + 1, sealed, refreshBy })
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
      leases.set({ name, owner, until })
      return true
    },
    async endLease(name, owner) {
      if (leases.get(name)?.owner === owner) leases.delete(name)
    },
    async countUse(key, now, until) {
      const open = counts.get(key)
      const going = open && open.until > now && open.until <= latestLease(now, until)
      const next = going ? { count: open.count + 1, until: open.until } : { count: 1, until }
      counts.set({ key, ...next })
      return next
    },
    async sweep(now) {
      const dueSessions = sessions.due(now, sweepBatch)
      for (const { idHash } of dueSessions) removeSession(idHash)
      const dueLeases = leases.due(now, sweepBatch)
      for (const { name } of dueLeases) leases.delete(name)
      const dueCounts = counts.due(now, sweepBatch)
      for (const { key } of dueCounts) counts.delete(key)
      const deleted =
        removeFlows(flows.due(now, sweepBatch)) + dueSessions.length + dueLeases.length + dueCounts.length
      // Other calls have their turn before the next batch.
      if (deleted >= sweepBatch) await sleep(0)
      return deleted
    },
    async sealedByOthers(table, keyId, after) {
      const all =
        table === 'grants'
          ? grants.values().map(({ id, sealed }) => ({ id, sealed }))
          : flows.values().map(({ stateHash, sealed }) => ({ id: stateHash, sealed }))
      return all
        .filter(({ id, sealed }) => keyIdOf(sealed) !== keyId && id > after)
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .slice(0, 100)
    },
    async reseal(table, id, before, after) {
      const held = table === 'grants' ? grants.get(id) : flows.get(id)
      if (held?.sealed !== before) return false
      if ('stateHash' in held) flows.set({ ...held, sealed: after })
      else grants.set({ ...held, sealed: after })
      return true
    },
    async forgetKeys(currentKeyId) {
      const sealed = [...grants.values(), ...flows.values()].map((held) => keyIdOf(held.sealed))
      return [...new Set([currentKeyId, ...sealed])]
    },
    async close() {},
  }
}

/** One text for two, which no other two have. */
const pair = (one: string, other: string) => JSON.stringify([one, other])
