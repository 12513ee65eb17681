import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { openBrowser } from '../../test/browser.ts'
import { setUp } from '../../test/setup.ts'
import { memoryStore } from '../stores/memory/memory-store.ts'
import type { Store } from '../stores/store.ts'

describe('a store that is still being opened', () => {
  it('lets a login start, and requests wait for it', async () => {
    let opened = (_store: Store) => {}
    const { another } = await setUp()
    const login = another({ store: new Promise<Store>((resolve) => (opened = resolve)) })
    const browser = openBrowser(login)
    const waiting = browser.logIn()
    opened(memoryStore())
    expect((await waiting).status).toBe(303)
    expect((await login.current(browser.request('/')))?.user.sub).toBe('w0')
  })

  /** What a program that starts like this does: its exit code, and what it prints. */
  function startOf(program: string) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [
        '--conditions=@sipgate-kit/source',
        '--import',
        import.meta.resolve('tsx'),
        '--input-type=module',
        '-e',
        `import { createLogin } from '@sipgate-kit/oauth'
         import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
         const start = (store) => createLogin({ clientId: 'app', clientSecret: 'canary', scopes: ['balance:read'],
           redirectUri: 'http://localhost:3000/authorize', store })
         setImmediate(() => console.log('started'))
         ${program}`,
      ],
      { encoding: 'utf8', cwd: import.meta.dirname },
    )
    expect(stderr).not.toContain('canary')
    return { status, stderr, stdout }
  }

  it('ends the program with its error when it cannot be opened, even if a request waits for it', () => {
    const store = "sqliteStore(':memory:', { encryptionKeys: process.env.NOT_SET })"
    for (const program of [
      `start(${store})`,
      `const headers = { cookie: 'sipgate-kit-session=' + 'a'.repeat(43) }
       start(${store}).current(new Request('http://localhost:3000/', { headers })).catch(() => {})`,
    ]) {
      const { status, stderr, stdout } = startOf(program)
      expect(stderr).toContain('invalid_encryption_keys')
      expect([status, stdout]).toEqual([1, ''])
    }
  })

  it('ends the program when what comes is not a store', () => {
    const { status, stderr } = startOf("start(Promise.resolve('canary'))")
    expect(stderr).toContain('store must be what memoryStore(), sqliteStore() or postgresStore() returns')
    expect(status).toBe(1)
  })

  it('is the program’s own to handle when it awaits the store', () => {
    const { status, stdout } = startOf(
      "await sqliteStore(':memory:', { encryptionKeys: '' }).then(start, (error) => console.log(error.code))",
    )
    expect(stdout).toBe('invalid_encryption_keys\nstarted\n')
    expect(status).toBe(0)
  })
})
