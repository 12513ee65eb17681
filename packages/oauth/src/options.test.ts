import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseEncryptionKeys } from './stores/encryption-keys.ts'
import { expressLogin, expressLoginErrors, requireLogin } from './adapters/express.ts'
import { createLogin } from './login/login.ts'
import { memoryStore } from './stores/memory/memory-store.ts'
import { OAuthError } from './oauth-error.ts'
import type { LoginOptions } from './settings/login-options.ts'
import { sqliteStore } from './stores/sqlite/sqlite-store.ts'

const secret = 'canary-secret'
const encryptionKeys = `k1:${Buffer.alloc(32, 1).toString('base64')}`
const full: LoginOptions = {
  clientId: 'app',
  clientSecret: secret,
  redirectUri: 'http://localhost:3000/authorize',
  scopes: ['balance:read'],
  store: memoryStore(),
}

/** What a program in plain JavaScript may hand in. */
type Anything = (...given: unknown[]) => unknown

/** The error that `call` throws or rejects with; it is ours and repeats no secret. */
async function refusal(call: () => unknown): Promise<OAuthError> {
  try {
    await call()
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error
    expect(error.message).not.toContain('canary')
    return error
  }
  throw new Error('Nothing was refused.')
}

/** A path in a folder that must stay empty: what is refused makes no file. */
function unusedPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'oauth-options-'))
  onTestFinished(() => {
    expect(readdirSync(folder)).toEqual([])
    rmSync(folder, { recursive: true })
  })
  return join(folder, 'app.db')
}

describe('options that are not an object', () => {
  const login = createLogin as Anything
  const memory = memoryStore as Anything
  const sqlite = sqliteStore as Anything
  const required = requireLogin as Anything

  it.each<[string, (given: unknown) => unknown]>([
    ['createLogin()', (given) => login(given)],
    ['memoryStore()', (given) => memory(given ?? null)],
    ['sqliteStore()', (given) => sqlite(unusedPath(), given)],
    ['requireLogin()', (given) => required(given ?? null)],
  ])('are refused by %s, which says how they are given', async (name, call) => {
    for (const given of [undefined, null, secret, 5, true, [secret], () => secret]) {
      const error = await refusal(() => call(given))
      expect(error.code).toBe('invalid_option')
      expect(error.message).toContain(`${name} takes`)
    }
  })

  it('may be left out where all of them have defaults', () => {
    expect(() => [memoryStore(), memoryStore({}), requireLogin(), requireLogin({})]).not.toThrow()
    expect(() => memory(undefined)).not.toThrow()
  })
})

describe('an option that does not exist', () => {
  it.each<[string, () => unknown, string]>([
    ['scope', () => createLogin({ ...full, scope: secret } as LoginOptions), 'scopes'],
    ['redirectUrl', () => createLogin({ ...full, redirectUrl: secret } as LoginOptions), 'redirectUri'],
    ['idle', () => createLogin({ ...full, session: { idle: 5 } } as LoginOptions), 'idleSeconds'],
    ['keys', () => memoryStore({ keys: secret } as object), 'encryptionKeys'],
    [
      'encryptionKey',
      () => sqliteStore(unusedPath(), { encryptionKey: secret } as unknown as { encryptionKeys: string }),
      'encryptionKeys',
    ],
    ['scope', () => requireLogin({ scope: [secret] } as object), 'scopes'],
  ])('is refused by its name, `%s`, with those that exist', async (name, call, known) => {
    const error = await refusal(call)
    expect(error.code).toBe('invalid_option')
    expect(error.message).toContain(`no option \`${name}\``)
    expect(error.message).toContain(`\`${known}\``)
  })

  it('is not repeated when it does not look like a name', async () => {
    expect((await refusal(() => memoryStore({ 'k1:canary=': true } as object))).code).toBe('invalid_option')
  })

  it('is taken for nothing in a platform, which a program may share with others', () => {
    const platform = { now: () => 0, setInterval: () => 0 }
    expect(() => [createLogin({ ...full, platform }), memoryStore({ platform })]).not.toThrow()
  })
})

describe('an option that cannot be used', () => {
  it.each<[string, object]>([
    ['clientId is missing', { clientId: undefined }],
    ['clientSecret must be a string', { clientSecret: 5 }],
    ['scopes must be a list', { scopes: 'canary:read' }],
    ['scopes must be a list', { scopes: undefined }],
    ['store is missing', { store: undefined }],
    ['store must be what memoryStore(), sqliteStore() or postgresStore() returns', { store: 'canary.db' }],
    ['session', { session: 5 }],
    ['platform', { platform: 5 }],
    ['platform.now', { platform: { now: 5 } }],
    ['log must be a function', { log: console }],
    ['renderProblem must be a function', { renderProblem: '<p>' }],
    ['discovery must be true or false', { discovery: 'yes' }],
    ['refreshEarlySeconds must be a number', { refreshEarlySeconds: '60' }],
    ['refreshEarlySeconds must be a number', { refreshEarlySeconds: Number.NaN }],
    ['requestTimeout must be a number', { requestTimeout: '5000' }],
    ['afterLogout must be a path', { afterLogout: 5 }],
    ['realm must be a string', { realm: 5 }],
    ['Did you mean `third-party`?', { realm: 'thirdparty' }],
    ['Did you mean `third-party`?', { realm: 'Third_Party' }],
    ['Did you mean `sipgate-apps`?', { realm: 'sipgate-app' }],
    ['loginUrl must end in /auth', { loginUrl: 'https://login.sipgate.com' }],
    ['loginUrl must end in /auth', { loginUrl: 'https://login.sipgate.com/auth/realms/third-party' }],
    ['loginUrl must end in /auth', { loginUrl: 'https://api.sipgate.com/v2' }],
    ['loginUrl must not contain a query', { loginUrl: 'https://login.sipgate.com/auth?x=1' }],
    ['apiUrl must end in /v2', { apiUrl: 'https://api.sipgate.com' }],
    ['apiUrl must end in /v2', { apiUrl: 'https://api.sipgate.com/v2/users' }],
    ['apiUrl is missing', { apiUrl: '' }],
    ['redirectUri is missing', { redirectUri: undefined }],
    ['redirectUri needs a path of its own', { redirectUri: 'http://localhost:3000' }],
    ['redirectUri needs a path of its own', { redirectUri: 'http://localhost:3000/login' }],
    ['no scope `balance:reed`. Did you mean `balance:read`?', { scopes: ['balance:reed'] }],
    ['no scope `Balance:Read`. Did you mean `balance:read`?', { scopes: ['Balance:Read'] }],
    ['no scope `balance`. Did you mean `balance:read`?', { scopes: ['openid', 'balance'] }],
    ['no scope `offline-access`. Did you mean `offline_access`?', { scopes: ['offline-access'] }],
  ])('stops the start: %s', async (sentence, options) => {
    const error = await refusal(() => createLogin({ ...full, ...options }))
    expect(error.code).toBe('invalid_option')
    expect(error.message).toContain(sentence)
  })

  it('passes where sipgate may know more than this package: scopes and realms that do not resemble known ones', () => {
    for (const options of [
      { scopes: ['weather:read', 'offline_access'] },
      { scopes: ['contacts:read', 'contracts:read'] },
      { realm: 'my-tests' },
      { loginUrl: 'https://login.sipgate.com/auth/', apiUrl: 'https://api.sipgate.com/v2/' },
    ])
      expect(() => createLogin({ ...full, store: memoryStore(), ...options })).not.toThrow()
  })

  it('is taken for left out when it is undefined and has a default', () => {
    const left = { session: undefined, platform: undefined, log: undefined, discovery: undefined }
    expect(() => createLogin({ ...full, ...(left as object) })).not.toThrow()
    expect(() => createLogin({ ...full, platform: { now: undefined } as object })).not.toThrow()
  })

  it.each([undefined, 5, '', 'a\0b', { encryptionKeys }])('stops a store: its path %j', async (path) => {
    const error = await refusal(() => (sqliteStore as Anything)(path, { encryptionKeys }))
    expect(error.code).toBe('invalid_option')
    expect(error.message).toContain('path')
  })

  it.each([['balance:read'], [['a b']], [[5]], [5], [['balance:reed']]])(
    'stops requireLogin(): scopes %j',
    async (scopes) => {
      const error = await refusal(() => requireLogin({ scopes } as object))
      expect(error.code).toBe('invalid_option')
      expect(error.message).toContain('scopes')
    },
  )

  it('stops login.requireScopes(): a list in place of names', async () => {
    const login = createLogin(full)
    for (const given of [['balance:read'], undefined, 'a b'])
      expect((await refusal(() => (login.requireScopes as Anything)(given))).code).toBe('invalid_option')
    expect(() => login.requireScopes()).not.toThrow()
  })
})

describe('in an Express app', () => {
  it('anything but a login is refused when the app is set up', async () => {
    for (const mount of [expressLogin, expressLoginErrors] as Anything[])
      for (const given of [undefined, null, full, createLogin, 'canary']) {
        const error = await refusal(() => mount(given))
        expect(error.code).toBe('invalid_option')
        expect(error.message).toContain('createLogin()')
      }
  })

  it('what is passed beside the login is refused, since nothing would read it', async () => {
    const login = createLogin(full)
    for (const mount of [expressLogin, expressLoginErrors] as Anything[])
      expect((await refusal(() => mount(login, { path: '/sign-in' }))).message).toContain(
        'takes only the login',
      )
  })

  it('requireLogin without parentheses is refused, since the request would wait for ever', async () => {
    const request = new IncomingMessage(new Socket())
    const error = await refusal(() => (requireLogin as Anything)(request, {}, () => undefined))
    expect(error.message).toContain('write requireLogin()')
  })
})

describe('encryption keys', () => {
  const key = Buffer.alloc(32, 1)

  it.each<[string, unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['an empty text', ''],
    ['blanks', '  '],
    ['an empty list', []],
  ])('that are not there are asked for: %s', async (_, given) => {
    const error = await refusal(() => (parseEncryptionKeys as Anything)(given))
    expect(error.code).toBe('invalid_encryption_keys')
    expect(error.message).toContain('environment variable')
  })

  it.each<[string, unknown]>([
    ['a number', 5],
    ['an object', { id: 'k1', key }],
    ['bytes', key],
    ['a list of texts', [`k1:canary`]],
    ['a list of nothing', [undefined]],
    ['a list with holes', Array(2)],
    ['a key without an id', [{ key }]],
    ['an id that is not a string', [{ id: 5, key }]],
    ['a key without bytes', [{ id: 'k1' }]],
    ['32 letters in place of bytes', [{ id: 'k1', key: 'canary'.padEnd(32, 'x') }]],
    ['numbers in place of bytes', [{ id: 'k1', key: Array(32).fill(7) }]],
    ['too few bytes', [{ id: 'k1', key: Buffer.alloc(31) }]],
  ])('that are of another kind are refused: %s', async (_, given) => {
    expect((await refusal(() => (parseEncryptionKeys as Anything)(given))).code).toBe(
      'invalid_encryption_keys',
    )
    const options = { encryptionKeys: given } as { encryptionKeys: string }
    expect((await refusal(() => memoryStore(options))).code).toBe('invalid_encryption_keys')
    expect((await refusal(() => sqliteStore(unusedPath(), options))).code).toBe('invalid_encryption_keys')
  })

  it('are asked for by a store in a file, and made by one in memory', async () => {
    const options = { encryptionKeys: undefined } as unknown as { encryptionKeys: string }
    expect((await refusal(() => sqliteStore(unusedPath(), options))).code).toBe('invalid_encryption_keys')
    expect(() => memoryStore(options)).not.toThrow()
    expect((await refusal(() => memoryStore({ encryptionKeys: '' }))).code).toBe('invalid_encryption_keys')
  })

  it('are taken as bytes of any kind of Uint8Array', () => {
    expect(parseEncryptionKeys([{ id: 'k1', key: new Uint8Array(key) }])).toHaveLength(1)
    expect(parseEncryptionKeys([{ id: 'k1', key }])[0].key).toEqual(new Uint8Array(key))
  })
})
