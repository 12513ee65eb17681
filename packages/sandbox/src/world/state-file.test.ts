import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seed } from './seed/seed.ts'
import { startSandbox, type RunningSandbox } from '../start-sandbox.ts'
import { testPlatform } from '../../test/test-platform.ts'

let folder = ''
let running: RunningSandbox | undefined
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-state-'))
})
afterEach(async () => {
  await running?.close()
  running = undefined
  await rm(folder, { recursive: true })
})

const path = (name = 'sandbox.json') => join(folder, name)

describe('a state file', () => {
  it('brings back after a restart what was there before', async () => {
    running = await startSandbox({ stateFile: path() })
    running.accounts.update('1000001', { balance: { amount: -7 } })
    running.clock.advance('6m')
    const before = running.snapshot()
    await running.close()
    running = await startSandbox({ stateFile: path() })
    expect(running.snapshot()).toEqual(before)
    expect(running.accounts.get('1000001').balance.amount).toBe(-7)
    expect(running.clock.ahead).toBe(360_000)
  })

  it('of the version before is taken over: logins and balances stay, what is new comes from the seed', async () => {
    const { tasks: _tasks, ...old } = seed()
    const accounts = old.accounts.map(
      ({ masterSipId, domain, details, verificationCode, users, ...rest }) => ({
        masterSipId,
        domain,
        details,
        verificationCode,
        users,
        balance: { amount: 5, currency: 'EUR' },
        personalAccessTokens: rest.personalAccessTokens,
      }),
    )
    await writeFile(path(), JSON.stringify({ ...old, version: 1, accounts }))
    running = await startSandbox({ stateFile: path() })
    const [account] = running.snapshot().accounts
    expect(account?.balance.amount).toBe(5)
    expect(account?.devices.map(({ id }) => id)).toContain('e0')
  })

  it('T40: is readable by its owner only, in folders made for it, with nothing left beside it', async () => {
    running = await startSandbox({ stateFile: path('new/folders/sandbox.json') })
    running.clock.advance('1m')
    await running.close()
    expect((await stat(path('new/folders/sandbox.json'))).mode & 0o777).toBe(0o600)
    expect(await readdir(path('new/folders'))).toEqual(['sandbox.json'])
  })

  it('is written a moment after a change, many changes at once', async () => {
    const { platform, sleeps } = testPlatform()
    running = await startSandbox({ stateFile: path(), platform })
    ;(await sleeps.next()).end()
    const unchanged = await readFile(path(), 'utf8')
    for (let count = 0; count < 50; count++) running.clock.advance('1m')
    expect(await readFile(path(), 'utf8')).toBe(unchanged)
    ;(await sleeps.next()).end()
    await expect
      .poll(async () => JSON.parse(await readFile(path(), 'utf8')) as unknown)
      .toEqual(running.snapshot())
  })

  it.each([
    ['empty', ''],
    ['cut off', JSON.stringify(seed()).slice(0, 500)],
    ['some other JSON', '{"name":"package"}'],
    ['of a later version', JSON.stringify({ ...seed(), version: 3 })],
    ['damaged inside', JSON.stringify({ ...seed(), grants: [{ id: 1 }] })],
    ['no text at all', '\u0000\u0001\u0002'],
  ])('that is %s stops the start and stays as it is', async (_what, content) => {
    await writeFile(path(), content)
    await expect(startSandbox({ stateFile: path() })).rejects.toMatchObject({ code: 'state_file_invalid' })
    expect(await readFile(path(), 'utf8')).toBe(content)
    expect(await readdir(folder)).toEqual(['sandbox.json'])
  })

  it('that is a folder, or lies where nothing can be written, stops the start', async () => {
    await expect(startSandbox({ stateFile: folder })).rejects.toMatchObject({ code: 'state_file_invalid' })
    await writeFile(path('file'), '')
    await expect(startSandbox({ stateFile: path('file/sandbox.json') })).rejects.toMatchObject({
      code: expect.stringMatching(/^state_file_/) as string,
    })
    await expect(startSandbox({ stateFile: '/proc/no/sandbox.json' })).rejects.toMatchObject({
      code: 'state_file_unwritable',
    })
  })
})
