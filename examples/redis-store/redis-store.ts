import { readFileSync } from 'node:fs'
import { OAuthError, type Store } from '@sipgate-kit/oauth'
import { rowsMethods, storeOnRows, type Rows, type StoreOnRowsOptions } from '@sipgate-kit/oauth/rows'
import { createClient } from 'redis'

const script = readFileSync(new URL('./redis-rows.lua', import.meta.url), 'utf8')

/** Lua has one kind of table, so an empty list comes back as an empty object. */
const lists = ['addGrant', 'listConnections', 'endUser', 'sealedByOthers', 'forgetKeys']

/**
 * A store in Redis or Valkey. Each method is one call of a script, which nobody can come between.
 * @param prefix begins every key; the braces keep all keys together in a cluster
 */
export async function redisStore(
  url: string,
  options: StoreOnRowsOptions,
  prefix = '{oauth}',
): Promise<Store> {
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 3000 } })
  // Redis being away is an error of each call, not of the process. The client connects again by itself.
  client.on('error', () => {})
  await client.connect()

  const call = async (method: string, given: unknown[]): Promise<unknown> => {
    try {
      const answer: unknown = await client.eval(script, {
        keys: [prefix],
        arguments: [method, JSON.stringify(given)],
      })
      const result = JSON.parse(answer as string) as unknown
      return lists.includes(method) && !Array.isArray(result) ? [] : (result ?? undefined)
    } catch (cause) {
      throw new OAuthError('store_unavailable', { about: 'Redis', cause })
    }
  }
  const methods = rowsMethods.map((method) => [method, (...given: unknown[]) => call(method, given)])
  const rows = { ...(Object.fromEntries(methods) as Rows), close: async () => client.destroy() }
  return storeOnRows(rows, options)
}
