import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { isUnencrypted } from './database-url.ts'
import { StartError } from '../start-error.ts'

const root = '/srv/kit'
const key = (fill: number) => Buffer.alloc(32, fill).toString('base64')
const client = { SIPGATE_CLIENT_ID: 'id', SIPGATE_CLIENT_SECRET: 'hush-hush' }

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env, { root })
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message.split('\n')
  }
}

describe('the configuration without any variable', () => {
  it('listens on this machine, keeps its data below the root and uses the sandbox', () => {
    expect(readConfig({}, { root })).toEqual({
      host: '127.0.0.1',
      port: 3000,
      appUrl: 'http://localhost:3000',
      sandboxPort: 3001,
      sipgate: undefined,
      database: { kind: 'sqlite', path: '/srv/kit/data/desk.db' },
      encryptionKeys: undefined,
      trustProxy: undefined,
      logLevel: 'info',
      metricsToken: undefined,
      production: false,
      prices: undefined,
      dailyLimits: { sms: 50, fax: 50, call: 200 },
    })
  })

  it('treats empty values as unset', () => {
    const empty = {
      PORT: '',
      APP_URL: ' ',
      SIPGATE_CLIENT_ID: '',
      SIPGATE_CLIENT_SECRET: '',
      ENCRYPTION_KEYS: '',
    }
    expect(readConfig(empty, { root })).toEqual(readConfig({}, { root }))
  })
})

describe('a client', () => {
  it('talks to the real sipgate unless told otherwise', () => {
    expect(readConfig(client, { root }).sipgate).toEqual({
      clientId: 'id',
      clientSecret: 'hush-hush',
      realm: 'third-party',
      apiUrl: 'https://api.sipgate.com/v2',
      loginUrl: 'https://login.sipgate.com/auth',
    })
  })

  it.each([
    ['SIPGATE_CLIENT_ID', 'SIPGATE_CLIENT_SECRET'],
    ['SIPGATE_CLIENT_SECRET', 'SIPGATE_CLIENT_ID'],
  ])('%s without %s stops the start', (given, missing) => {
    expect(problemsOf({ [given]: 'x' })).toEqual([expect.stringContaining(`${missing} is missing`)])
  })
})

describe('values that are understood', () => {
  it.each([
    [{ PORT: '8080' }, { port: 8080, appUrl: 'http://localhost:8080' }],
    [{ PORT: '0' }, { port: 0 }],
    [{ APP_URL: 'https://desk.example.com/' }, { appUrl: 'https://desk.example.com' }],
    [{ APP_URL: 'http://127.0.0.1:3000' }, { appUrl: 'http://127.0.0.1:3000' }],
    [{ APP_URL: 'http://[::1]:3000' }, { appUrl: 'http://[::1]:3000' }],
    [
      { DATABASE_URL: 'sqlite:other/desk.db' },
      { database: { kind: 'sqlite', path: '/srv/kit/other/desk.db' } },
    ],
    [{ DATABASE_URL: 'sqlite:/var/lib/desk.db' }, { database: { kind: 'sqlite', path: '/var/lib/desk.db' } }],
    [
      { DATABASE_URL: 'sqlite:///var/lib/desk.db' },
      { database: { kind: 'sqlite', path: '/var/lib/desk.db' } },
    ],
    [{ ENCRYPTION_KEYS: `b:${key(2)}, a:${key(1)}` }, { encryptionKeys: `b:${key(2)},a:${key(1)}` }],
    [{ TRUST_PROXY: '2' }, { trustProxy: 2 }],
    [{ TRUST_PROXY: '0' }, { trustProxy: undefined }],
    [{ TRUST_PROXY: '10.0.0.0/8, ::1,loopback' }, { trustProxy: ['10.0.0.0/8', '::1', 'loopback'] }],
    [{ METRICS_TOKEN: 'm'.repeat(32) }, { metricsToken: 'm'.repeat(32) }],
    [{ LOG_LEVEL: 'DEBUG' }, { logLevel: 'debug' }],
    [{ HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ NODE_ENV: 'production', ...client, ENCRYPTION_KEYS: `a:${key(1)}` }, { production: true }],
  ])('%j', (env, expected) => {
    expect(readConfig(env, { root })).toMatchObject(expected)
  })
})

describe('a PostgreSQL database', () => {
  it.each([
    'postgres://desk:p%40ss@db.example.com/desk',
    'postgresql://desk@[::1]:5433/desk?sslmode=verify-full',
    'postgres://%2Fvar%2Frun%2Fpostgresql/desk',
  ])('%s', (url) => {
    const { database } = readConfig({ DATABASE_URL: url, ENCRYPTION_KEYS: `a:${key(1)}` }, { root })
    expect(database).toEqual({ kind: 'postgres', url })
  })

  it.each([
    ['postgres://desk:x@db.example.com/desk', true],
    ['postgres://desk:x@10.0.0.5/desk?sslmode=disable', true],
    ['postgres://desk:x@db.example.com/desk?sslmode=verify-full', false],
    ['postgres://desk:x@127.0.0.1/desk', false],
    ['postgres://desk:x@localhost/desk', false],
    ['postgres://desk:x@[::1]/desk', false],
    ['postgres://%2Fvar%2Frun%2Fpostgresql/desk', false],
  ])('%s: unencrypted over a network: %s', (url, expected) => {
    expect(isUnencrypted({ kind: 'postgres', url })).toBe(expected)
  })
})

describe('values that stop the start, each with one line that names the variable', () => {
  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '3000.5'],
    ['PORT', '0x10'],
    ['SANDBOX_PORT', 'abc'],
    ['SANDBOX_PORT', '3000'],
    ['HOST', 'not an address'],
    ['APP_URL', 'desk.example.com'],
    ['APP_URL', 'http://desk.example.com'],
    ['APP_URL', 'https://desk.example.com/app'],
    ['APP_URL', 'https://user:pass@desk.example.com'],
    ['APP_URL', 'https://desk.example.com/?a=b'],
    ['APP_URL', 'http://localhost.example.com'],
    ['APP_URL', 'http://127.0.0.1.example.com'],
    ['APP_URL', 'javascript:alert(1)'],
    ['SIPGATE_API_URL', 'https://api.sipgate.com'],
    ['SIPGATE_API_URL', 'http://api.sipgate.com/v2'],
    ['SIPGATE_API_URL', 'https://api.sipgate.com/v2?x=1'],
    ['SIPGATE_LOGIN_URL', 'https://login.sipgate.com/'],
    ['SIPGATE_LOGIN_URL', 'ftp://login.sipgate.com/auth'],
    ['SIPGATE_REALM', '../master'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', 'sqlite:'],
    ['DATABASE_URL', 'sqlite::memory:'],
    ['DATABASE_URL', 'data/desk.db'],
    ['ENCRYPTION_KEYS', 'hunter2'],
    ['ENCRYPTION_KEYS', `a:${Buffer.alloc(16, 1).toString('base64')}`],
    ['ENCRYPTION_KEYS', `a:${key(1)},a:${key(2)}`],
    ['ENCRYPTION_KEYS', `a:${key(1)},`],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '99'],
    ['TRUST_PROXY', '0.0.0.0/0'],
    ['TRUST_PROXY', '10.0.0.0/33'],
    ['TRUST_PROXY', 'proxy.example.com'],
    ['LOG_LEVEL', 'loud'],
    ['METRICS_TOKEN', 'hunter2'],
    ['METRICS_TOKEN', `${'m'.repeat(32)} ${'m'.repeat(32)}`],
  ])('%s=%s', (name, value) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain(name)
    expect(problems[0], 'no value that may be a secret is repeated').not.toMatch(/hunter2|pass@|AQEB|AgIC/)
  })

  it.each([
    ['no host', 'postgres:///desk', /^DATABASE_URL names no host: /],
    ['no host and no slashes', 'postgres:desk', /^DATABASE_URL is not a PostgreSQL URL: /],
    ['no database', 'postgres://desk:hunter2@db', /^DATABASE_URL names no database after the host: /],
    ['two of them', 'postgres://desk:hunter2@db/desk/other', /names no database after the host: /],
    ['a # in the password', 'postgres://desk:hunter2#x@db/desk', /: .*write .*# as %23/],
    ['a # after the host', 'postgres://desk:hunter2@db/desk#x', /: .*write .*# as %23/],
    ['a % in the password', 'postgres://desk:hunter2%@db/desk', /: .*write .*% as %25/],
    ['a / in the password', 'postgres://desk:hunter2/x@db/desk', /: .*write .*\/ as %2F/],
  ])('a PostgreSQL URL with %s', (_, url, expected) => {
    const problems = problemsOf({ DATABASE_URL: url, ENCRYPTION_KEYS: `a:${key(1)}` })
    expect(problems).toEqual([expect.stringMatching(expected)])
    expect(problems[0]).not.toContain('hunter2')
  })

  it('PostgreSQL without ENCRYPTION_KEYS: there is no file that all instances could share', () => {
    const problems = problemsOf({ DATABASE_URL: 'postgres://desk:hunter2@db/desk' })
    expect(problems).toEqual([expect.stringMatching(/^ENCRYPTION_KEYS is missing, .*PostgreSQL.*openssl/)])
  })

  it('NODE_ENV=production without keys of its own, or with a sandbox that lets everybody in', () => {
    expect(problemsOf({ NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^SIPGATE_CLIENT_ID is missing, .*NODE_ENV=production/),
      expect.stringMatching(/^ENCRYPTION_KEYS is missing, .*NODE_ENV=production/),
    ])
  })

  it('reports all problems at once', () => {
    const problems = problemsOf({
      ...client,
      PORT: 'x',
      APP_URL: 'y',
      LOG_LEVEL: 'z',
      SIPGATE_CLIENT_SECRET: '',
    })
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'PORT',
      'APP_URL',
      'LOG_LEVEL',
      'SIPGATE_CLIENT_SECRET',
    ])
  })
})
