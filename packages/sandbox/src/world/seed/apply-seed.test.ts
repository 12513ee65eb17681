import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { call } from '../../../test/api-caller.ts'
import { createSandbox } from '../../create-sandbox.ts'
import { startSandbox } from '../../start-sandbox.ts'
import { seed } from './seed.ts'

const read = async (sandbox: ReturnType<typeof createSandbox>, path: string): Promise<unknown> =>
  (await call(sandbox, `GET ${path}`)).json()

describe('a seed of one’s own', () => {
  it('changes what it names, and leaves the rest', async () => {
    const sandbox = createSandbox({
      seed: {
        accounts: [
          { masterSipId: '1000001', balance: { amount: 0 }, users: [{ id: 'w0', firstname: 'Dora' }] },
        ],
      },
    })
    expect(await read(sandbox, '/balance')).toEqual({ amount: 0, currency: 'EUR' })
    expect(await read(sandbox, '/users/w0')).toMatchObject({ firstname: 'Dora', lastname: 'Sommer' })
    sandbox.reset()
    expect(await read(sandbox, '/balance')).toEqual({ amount: 0, currency: 'EUR' })
  })

  it('adds users, lines, devices and numbers as sipgate would make them', async () => {
    const sandbox = createSandbox({
      seed: {
        accounts: [
          {
            masterSipId: '1000001',
            users: [{ id: 'w2', username: 'carla', firstname: 'Carla' }],
            devices: [{ id: 'e3', userId: 'w2' }],
            phonelines: [{ id: 'p2', userId: 'w2', deviceIds: ['e3'] }],
            numbers: [{ id: '30', number: '+493023125030', endpointId: 'p2' }],
          },
        ],
      },
    })
    expect(await read(sandbox, '/w2/phonelines/p2/devices')).toMatchObject({
      items: [{ id: 'e3', type: 'REGISTER', online: true, activePhonelines: [{ id: 'p2' }] }],
    })
    expect(await read(sandbox, '/w2/numbers')).toMatchObject({ items: [{ id: '30', endpointId: 'p2' }] })
    expect(await (await call(sandbox, 'POST /w2/devices/register', { json: {} })).json()).toMatchObject({
      id: 'e4',
    })
  })

  it('may be a file, and may hold accounts and clients of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sandbox-seed-'))
    const path = join(folder, 'people.yaml')
    await writeFile(
      path,
      'accounts:\n  - masterSipId: "1000003"\n    users: [{ id: w0, username: carla }]\nclients:\n  - { clientId: my-app, clientSecret: hush }\n',
    )
    const sandbox = await startSandbox({ seed: path })
    expect(sandbox.accounts.list().map(({ id }) => id)).toEqual(['1000001', '1000002', '1000003'])
    expect(sandbox.clients.list({ reveal: true })).toContainEqual(
      expect.objectContaining({ clientId: 'my-app', clientSecret: 'hush' }),
    )
    await sandbox.close()
    await writeFile(path, 'accounts: [')
    await expect(startSandbox({ seed: path })).rejects.toMatchObject({ code: 'invalid_seed' })
    await expect(startSandbox({ seed: join(folder, 'nowhere.yaml') })).rejects.toThrow('cannot be read')
    await rm(folder, { recursive: true })
  })

  it.each([
    ['a list', [], 'must be an object'],
    ['a field that is not there', { people: [] }, '"people"'],
    ['an account without a number', { accounts: [{}] }, 'masterSipId'],
    ['a number that YAML took for one', { accounts: [{ masterSipId: 1000001 }] }, 'quotes'],
    ['a field of an account that is not there', { accounts: [{ masterSipId: '1000001', dog: 1 }] }, '"dog"'],
    [
      'users that are not a list',
      { accounts: [{ masterSipId: '1000001', users: {} }] },
      'users must be a list',
    ],
    ['a device of nobody', { accounts: [{ masterSipId: '1000001', devices: [{ id: 'e9' }] }] }, 'userId'],
    [
      'a balance in words',
      { accounts: [{ masterSipId: '1000001', balance: { amount: 'much' } }] },
      'amount is not a number',
    ],
  ])('is refused when it is %s', (_what, description, message) => {
    expect(() => createSandbox({ seed: description })).toThrow(message)
  })
})

describe('the seed', () => {
  it('is the same for the same time', () => {
    expect(seed(Date.UTC(2026, 5, 1))).toEqual(seed(Date.UTC(2026, 5, 1)))
  })

  it('begins at the time that is asked for, and again after a reset', () => {
    const machine = { now: Date.UTC(2026, 10, 24) }
    const sandbox = createSandbox({ now: '2026-01-05T09:00:00Z', platform: { now: () => machine.now } })
    expect(new Date(sandbox.clock.now()).toISOString()).toBe('2026-01-05T09:00:00.000Z')
    machine.now += 1000
    expect(new Date(sandbox.clock.now()).toISOString()).toBe('2026-01-05T09:00:01.000Z')
    sandbox.clock.advance('1h')
    sandbox.reset()
    expect(new Date(sandbox.clock.now()).toISOString()).toBe('2026-01-05T09:00:00.000Z')
    expect(() => createSandbox({ now: 'soon' })).toThrow('now must be a Date')
  })
})
