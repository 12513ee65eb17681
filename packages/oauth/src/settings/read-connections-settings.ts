import { checkOptions } from '../check-options.ts'
import { checkPaths, checkReturnPath } from './check-paths.ts'
import { connectionsOptionNames, type ConnectionsOptions } from './connections-options.ts'
import { readSettings } from './read-settings.ts'
import type { Settings } from './settings.ts'

/** @throws OAuthError `invalid_option`, naming the option */
export function readConnectionsSettings(options: ConnectionsOptions): Settings {
  checkOptions(
    'createConnections',
    options,
    connectionsOptionNames,
    'createConnections({ clientId, clientSecret, redirectUri, scopes, store })',
  )
  const shared = readSettings(options)
  const defaults = { connect: '/sipgate/connect', disconnect: '/sipgate/disconnect' }
  const paths = checkPaths(options.paths, defaults, shared.redirectUri)
  return {
    ...shared,
    kind: 'connection',
    startPath: paths.connect,
    endPath: paths.disconnect,
    afterEnd: checkReturnPath('afterDisconnect', options.afterDisconnect ?? '/'),
  }
}
