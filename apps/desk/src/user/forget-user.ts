import { createConnections } from '@sipgate-kit/oauth'
import type { Config } from '../config/config.ts'
import { openDatabase } from '../database/database.ts'
import { createPersonalData } from '../database/personal-data.ts'
import { personalTablesOf, tablesOf } from '../desk.ts'
import { systemPlatform } from '../platform.ts'
import { StartError } from '../start-error.ts'

/**
 * Deletes everything that desk stored of a user, and ends it at sipgate. Safe while desk runs, on any number of instances.
 * @param fullUserId account and user, such as `1234567w0`
 * @returns what was deleted, in a sentence for the person at the terminal
 * @throws StartError as at a start, or `configuration` without a client
 * @throws OAuthError `invalid_option`: not a user's id. `store_unavailable`
 */
export async function forgetUser(
  config: Pick<Config, 'appUrl' | 'database' | 'encryptionKeys' | 'sipgate'>,
  fullUserId: string,
): Promise<string> {
  if (config.sipgate === undefined) {
    throw new StartError(
      'configuration',
      'SIPGATE_CLIENT_ID and SIPGATE_CLIENT_SECRET are missing: set both, because a user is forgotten at sipgate as well.',
    )
  }
  const schemas = tablesOf()
  const database = await openDatabase(config, systemPlatform, schemas)
  try {
    const connections = createConnections({
      ...config.sipgate,
      redirectUri: `${config.appUrl}/authorize`,
      scopes: ['balance:read'],
      store: database.logins,
    })
    const { grants } = await connections.forget({ fullUserId })
    await connections.close()
    const rows = await createPersonalData(database.tables, personalTablesOf(schemas)).erase(fullUserId)
    return sentenceAbout(fullUserId, grants, rows)
  } finally {
    await database.close()
  }
}

function sentenceAbout(fullUserId: string, grants: number, rows: number): string {
  const parts = [count(grants, 'login', 'logins'), count(rows, 'row of data', 'rows of data')]
  const deleted = parts.filter((part) => part !== '').join(' and ')
  return deleted === ''
    ? `Nothing is stored of ${fullUserId}.`
    : `Deleted ${deleted} of ${fullUserId}. Backups and logs keep what they have.`
}

function count(many: number, one: string, several: string): string {
  return many === 0 ? '' : `${many} ${many === 1 ? one : several}`
}
