import { checkOptions, invalidOption } from '../check-options.ts'
import { connectionTokens } from './connection-tokens.ts'
import { checkOwner } from './check-owner.ts'
import { isOAuthError } from '../oauth-error.ts'
import { connectionOf, type Connection } from './connection.ts'
import type { DisconnectedBy } from './connection-event.ts'
import type { HeldConnections, WhichUser } from './held-connections.ts'
import { keepAlive } from './keep-alive.ts'
import type { Machinery } from '../flow/machinery.ts'
import { revokeGrant, revokeGrantWaiting } from '../grants/revoke-grant.ts'
import type { ConnectionQuery, StoredConnection } from '../stores/store.ts'

const pageSize = 100

/** The connections, and what only this package calls. */
export type ConnectionsWithin = Omit<HeldConnections, 'disconnect'> & {
  disconnect(owner: string, by?: DisconnectedBy): Promise<boolean>
}

export function createHeldConnections(machinery: Machinery): ConnectionsWithin {
  const { settings, cache } = machinery
  const { store, platform, client, listener, log } = settings
  const tokenOf = connectionTokens(machinery)

  async function* pages(query: Pick<ConnectionQuery, 'userKey'>): AsyncGenerator<StoredConnection> {
    for (let after = ''; ;) {
      const page = await store.listConnections({ ...query, client, after, limit: pageSize })
      yield* page
      if (page.length < pageSize) return
      after = page.at(-1)?.owner ?? ''
    }
  }

  async function* list(): AsyncGenerator<Connection> {
    for await (const stored of pages({})) yield connectionOf(stored, platform.now())
  }

  const userKeyOf = (user: WhichUser) => userKey(settings.issuer, user)

  return {
    accessToken: (owner, options) => tokenOf(checkOwner(owner), options),
    list,
    async get(owner) {
      const grant = await store.findConnection(client, checkOwner(owner)).catch((error: unknown) => {
        if (!isOAuthError(error, 'stored_row_unreadable')) throw error
        return 'unreadable' as const
      })
      if (grant === undefined) return undefined
      return connectionOf(grant === 'unreadable' ? { owner } : { owner, grant }, platform.now())
    },
    async find(user) {
      const owners: string[] = []
      for await (const { owner } of pages({ userKey: userKeyOf(user) })) owners.push(owner)
      return owners
    },
    async disconnect(owner, by = 'app') {
      const ended = await store.endConnection(client, checkOwner(owner))
      cache.forget(owner)
      if (ended === undefined) return false
      const user = ended === 'unreadable' ? undefined : ended.user
      log({ event: 'disconnected', owner, ...(ended !== 'unreadable' && { grant: ended.id }) })
      listener.emit({ event: 'disconnected', owner, ...(user && { user }), by })
      if (ended !== 'unreadable') await revokeGrantWaiting(machinery, ended)
      return true
    },
    async forget(user) {
      const key = userKeyOf(user)
      const grants = await store.endUser(client, key)
      const owners = grants.flatMap((grant) => grant.owner ?? [])
      log({ event: 'user.forgotten', user: key, grants: grants.length })
      for (const owner of owners) {
        cache.forget(owner)
        listener.emit({ event: 'disconnected', owner, user: grants[0]!.user, by: 'forget' })
      }
      for (const grant of grants) await revokeGrant(machinery, grant)
      return { userKey: key, owners, grants: grants.length }
    },
    keepAlive: (options) => keepAlive(machinery, options),
  }
}

function userKey(issuer: string, user: WhichUser): string {
  checkOptions('find', user, ['fullUserId', 'userKey'])
  const { fullUserId, userKey: key } = user
  if (key !== undefined && fullUserId === undefined && typeof key === 'string' && key !== '') return key
  if (key === undefined && typeof fullUserId === 'string' && /^\d{1,20}w\d{1,10}$/.test(fullUserId))
    return `${issuer}|${fullUserId}`
  throw invalidOption("a user is named by { fullUserId: '1234567w0' } or { userKey: user.key }")
}
