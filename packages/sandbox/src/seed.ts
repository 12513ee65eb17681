import { scopes } from '@sipgate-kit/contract'
import { realms } from './login/realms.ts'
import type { AccountState, ClientState, Realm, State, UserState } from './state.ts'

/** What scripts and tests may rely on. Nothing here is real, and nothing here protects anything. */
export const defaults = {
  username: 'demo',
  password: 'demo',
  clientId: 'sandbox-client',
  clientSecret: 'sandbox-secret',
} as const

const demoAccount = '1000001'
const otherAccount = '1000002'

/** The state a sandbox starts with: two accounts, three users, one client in both realms. The same at every start. */
export function seed(): State {
  return {
    version: 1,
    clockOffset: 0,
    accounts: [demo(), other()],
    clients: realms.map(client),
    consents: [],
    loginSessions: [],
    codes: [],
    grants: [],
  }
}

function demo(): AccountState {
  return {
    masterSipId: demoAccount,
    domain: 'sipgate.de',
    details: {
      company: 'Sommer & Winter GmbH',
      mainProductType: 'TEAM',
      logoUrl: '',
      verified: false,
      historyLifeTime: 'UNLIMITED',
    },
    verificationCode: 'ABC123',
    balance: { amount: 273_400, currency: 'EUR' },
    users: [
      user('w0', 900_001, defaults.username, {
        firstname: 'Dana',
        lastname: 'Sommer',
        email: 'dana.sommer@example.com',
        defaultDevice: 'e0',
        addressId: '1',
        directDialIds: ['10'],
        admin: true,
      }),
      user('w1', 900_002, 'demo2', {
        firstname: 'Ben',
        lastname: 'Winter',
        email: 'ben.winter@example.com',
        defaultDevice: 'e1',
        addressId: '1',
        directDialIds: ['11'],
        admin: false,
      }),
    ],
    personalAccessTokens: [
      pat('token-DEMOW0', '0d0d0d0d-0000-4000-8000-00000000000a', 'w0'),
      pat('token-DEMOW1', '0d0d0d0d-0000-4000-8000-00000000000b', 'w1'),
    ],
  }
}

function other(): AccountState {
  return {
    masterSipId: otherAccount,
    domain: 'sipgate.de',
    details: {
      company: 'Nachbar & Co. KG',
      mainProductType: 'BASIC',
      logoUrl: '',
      verified: true,
      historyLifeTime: 'THIRTY_DAYS',
    },
    verificationCode: 'DEF456',
    balance: { amount: 4_199_900, currency: 'EUR' },
    users: [
      user('w0', 900_003, 'other', {
        firstname: 'Olga',
        lastname: 'Nachbar',
        email: 'olga.nachbar@example.com',
        defaultDevice: 'e0',
        addressId: '1',
        directDialIds: ['20'],
        admin: true,
      }),
    ],
    personalAccessTokens: [pat('token-OTHER0', '0d0d0d0d-0000-4000-8000-00000000000c', 'w0')],
  }
}

function user(
  id: string,
  number: number,
  username: string,
  profile: Omit<UserState['profile'], 'id' | 'busyOnBusy' | 'timezone'>,
): UserState {
  return {
    id,
    loginSub: `f:5a9d0b0e-5a9d-4b0e-8a9d-5a9d0b0e0000:${number}`,
    username,
    password: username,
    locale: 'de_DE',
    profile: { id, busyOnBusy: false, timezone: 'Europe/Berlin', ...profile },
  }
}

function pat(tokenId: string, token: string, userId: string) {
  return { tokenId, token, userId, scopes: scopeNames() }
}

/** All that a user can tick: every scope except `internal`, which guards what belongs to sipgate itself. */
function scopeNames(): string[] {
  return Object.keys(scopes).filter((scope) => scope !== 'internal')
}

function client(realm: Realm): ClientState {
  return {
    realm,
    owner: demoAccount,
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
