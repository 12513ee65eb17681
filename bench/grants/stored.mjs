// Connections as an application has them: sealed by the package itself, written in bulk, because a million logins would take an hour.
import Database from 'libsql'
import pg from 'pg'
import { postgresStore } from '@sipgate-kit/oauth/postgres'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { parseEncryptionKeys } from '@sipgate-kit/oauth'
import { sealedStore } from '../../packages/oauth/dist/stores/sealed-store.js'

export const encryptionKeys = `k1:${Buffer.alloc(32, 7).toString('base64')}`
export const client = 'bench@https://login.example/auth/realms/third-party'
export const ownerOf = (index) => `company-${index}`

const platform = { randomBytes: (count) => crypto.getRandomValues(new Uint8Array(count)) }
const columns = ['id', 'version', 'client', 'owner', 'user_key', 'refresh_by', 'sealed']
const batchSize = 5000

export const openStore = (url) =>
  url.startsWith('postgres:') ? postgresStore(url, { encryptionKeys }) : sqliteStore(url, { encryptionKeys })

/** Tokens of Keycloak are about a kilobyte each. */
const token = 'x'.repeat(1000)

export async function fill(url, count) {
  const batch = []
  const sealing = sealedStore(
    { addGrant: async (row) => (batch.push(row), []) },
    parseEncryptionKeys(encryptionKeys),
    platform,
  )
  const writer = url.startsWith('postgres:') ? await postgresWriter(url) : sqliteWriter(url)
  const now = Date.now()
  for (let index = 0; index < count; index++) {
    const user = { key: `i|${index}w0`, issuer: 'i', masterSipId: String(index), sub: 'w0' }
    await sealing.addGrant({
      id: `grant-${index}`,
      version: 0,
      client,
      owner: ownerOf(index),
      user,
      scopes: ['balance:read'],
      loggedInAt: now,
      accessToken: token,
      issuedAt: now,
      expiresAt: now + 86_400_000,
      refreshToken: token,
    })
    if (batch.length === batchSize || index === count - 1) await writer.write(batch.splice(0))
  }
  await writer.end()
}

const valuesOf = (row) => [row.id, row.version, row.client, row.owner, row.userKey, row.refreshBy, row.sealed]

function sqliteWriter(path) {
  const database = new Database(path, { timeout: 5000 })
  const insert = database.prepare(
    `insert into oauth_grants (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
  )
  const writeAll = database.transaction((rows) => {
    for (const row of rows) insert.run(valuesOf(row))
  })
  return { write: async (rows) => writeAll(rows), end: async () => database.close() }
}

async function postgresWriter(url) {
  const connection = new pg.Client({ connectionString: url })
  await connection.connect()
  const types = ['text', 'bigint', 'text', 'text', 'text', 'bigint', 'text']
  const lists = types.map((type, index) => `$${index + 1}::${type}[]`).join(', ')
  const sql = `insert into oauth_grants (${columns.join(', ')}) select * from unnest(${lists})`
  return {
    async write(rows) {
      const all = rows.map(valuesOf)
      await connection.query(
        sql,
        columns.map((_, index) => all.map((values) => values[index])),
      )
    },
    async end() {
      await connection.query('vacuum analyze oauth_grants')
      await connection.end()
    },
  }
}
