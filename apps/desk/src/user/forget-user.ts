import { createConnections } from '@sipgate-kit/oauth'
import type { Config } from '../config/config.ts'
import { openDatabase } from '../database/database.ts'
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
  const database = await openDatabase(config, systemPlatform)
  try {
    const connections = createConnections({
      ...config.sipgate,
      redirectUri: `${config.appUrl}/authorize`,
      scopes: ['balance:read'],
      store: database.logins,
    })
    const { grants } = await connections.forget({ fullUserId })
    await connections.close()
    return grants === 0
      ? `Nothing is stored of ${fullUserId}.`
      : `Deleted ${grants} ${grants === 1 ? 'login' : 'logins'} of ${fullUserId}. Backups and logs keep what they have.`
  } finally {
    await database.close()
  }
}
