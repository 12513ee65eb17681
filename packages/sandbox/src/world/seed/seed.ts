import { realms } from '../accounts/realms.ts'
import type { ClientState, Realm, State } from '../state/state.ts'
import { defaults } from './defaults.ts'
import { demoAccount } from './demo-account.ts'
import { otherAccount } from './other-account.ts'

/** A Monday noon, so that a seed without a time is the same everywhere. */
const someTime = Date.UTC(2026, 0, 5, 11)

/**
 * The state a sandbox starts with: two accounts with all they need, one client in both realms.
 * @param now milliseconds since 1970: the history is of the year before. The same time gives the same seed.
 */
export function seed(now: number = someTime): State {
  return {
    version: 2,
    clockOffset: 0,
    accounts: [demoAccount(now), otherAccount(now)],
    clients: realms.map(client),
    consents: [],
    loginSessions: [],
    codes: [],
    grants: [],
    tasks: [],
    passwordResets: [],
  }
}

function client(realm: Realm): ClientState {
  return {
    realm,
    owner: '1000001',
    clientId: defaults.clientId,
    clientSecret: defaults.clientSecret,
    name: 'Your application',
    description: 'The client that every sandbox starts with',
    redirectUris: ['http://localhost:*', 'http://127.0.0.1:*'],
    webOrigins: [],
    privacyUrl: 'https://example.com/privacy',
    termsUrl: 'https://example.com/terms',
    implicitFlow: true,
    directAccessGrants: false,
  }
}
