import { SipgateError } from '@sipgate-kit/client'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../../../packages/database/test/postgres.ts'
import { openPostgresTables } from '../database/tables/postgres-tables.ts'
import { openSqliteTables } from '../database/tables/sqlite-tables.ts'
import type { OpenTables } from '../database/tables/tables.ts'
import type { UserRequest } from '../http/user-request.ts'
import { systemPlatform } from '../platform.ts'
import { createPreferences, preferenceTables, type Preferences } from '../preferences/preferences.ts'
import { actionTables } from './action-tables.ts'
import { createActions, type Actions } from './actions.ts'
import { sandboxPrices } from './prices.ts'

const schemas = [actionTables, preferenceTables]
const noon = Date.UTC(2026, 10, 27, 11, 0)
const minute = 60_000

const requestOf = (sub = 'w0', masterSipId = '1000001', domain = 'sipgate.de') =>
  ({
    login: { user: { masterSipId, sub, domain } },
    profile: { timeZone: 'Europe/Berlin' },
  }) as unknown as UserRequest

const sms = (units = 1, to = '+491713920000') => ({ kind: 'sms', to, units, content: 'Hello' }) as const

let postgres: TestPostgres
let folder: string
beforeAll(async () => {
  postgres = await startPostgres()
  folder = mkdtempSync(join(tmpdir(), 'desk-actions-'))
})
afterAll(async () => {
  await postgres?.close()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(['SQLite', 'PostgreSQL'])('what costs money, in %s', (kind) => {
  let tables: OpenTables
  let preferences: Preferences
  let now: number
  let actions: Actions
  let accounts = 0
  let request: UserRequest

  beforeAll(async () => {
    tables =
      kind === 'SQLite'
        ? await openSqliteTables(join(folder, 'desk.db'), schemas)
        : await openPostgresTables(postgres.url, schemas)
    preferences = createPreferences(tables)
  })
  afterAll(() => tables?.close())
  beforeEach(() => {
    now = noon
    request = requestOf('w0', String(2_000_000 + ++accounts))
    actions = createActions({
      tables,
      platform: { ...systemPlatform, now: () => now },
      preferences,
      prices: sandboxPrices,
      limits: { sms: 5, fax: 5, call: 5 },
    })
  })

  const send = (
    options: { id?: string; units?: number; to?: string; confirmed?: boolean } = {},
    run = async () => 'sent',
  ) =>
    actions.perform(
      request,
      sms(options.units, options.to),
      { id: options.id ?? actions.newId(), confirmed: options.confirmed ?? true },
      run,
    )

  it('is quoted before it is done: where to, how much, and what is left', async () => {
    expect(await actions.quote(request, sms(2, '0171 39200-00'))).toMatchObject({
      destination: { number: '+491713920000', country: 'DE', kind: 'mobile' },
      price: 1176,
      confirm: [],
      limit: 5,
      used: 0,
    })
  })

  it.each([
    ['abroad', '+12025550123', ['abroad'], undefined],
    ['premium', '+499001234567', ['premium'], undefined],
    ['of no country', '+979123456789', ['premium'], undefined],
  ])('asks first, and tells no price, when the number is %s', async (_, to, confirm, price) => {
    expect(await actions.quote(request, sms(1, to))).toMatchObject({ confirm, price })
    expect(await send({ to, confirmed: false })).toMatchObject({ state: 'refused', reason: 'unconfirmed' })
    expect(await send({ to })).toMatchObject({ state: 'done' })
  })

  it('asks first, and tells no price, when nobody can tell how many units there are', async () => {
    const fax = { kind: 'fax', to: '+493023125100', units: 1, uncounted: true } as const
    expect(await actions.quote(request, fax)).toMatchObject({ confirm: ['uncounted'], price: undefined })
    const unconfirmed = { id: actions.newId(), confirmed: false }
    expect(await actions.perform(request, fax, unconfirmed, async () => 'sent')).toMatchObject({
      state: 'refused',
      reason: 'unconfirmed',
    })
  })

  it.each(['', 'mum', '110a', '+', '+49', '0', '+491713920000'.repeat(9)])(
    'refuses %j: it is no number',
    async (to) => {
      expect(await send({ to })).toMatchObject({ state: 'refused', reason: 'number' })
    },
  )

  it('happens once, however often it is asked for, and at once', async () => {
    let sent = 0
    const id = actions.newId()
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => send({ id }, async () => String(++sent))),
    )
    expect(sent).toBe(1)
    expect(outcomes.filter((outcome) => outcome.state !== 'refused' && !outcome.repeated)).toHaveLength(1)
    expect(await send({ id })).toMatchObject({ state: 'done', repeated: true, action: { result: '1' } })
  })

  it('is not refused for what a double click of its own used up', async () => {
    await send({ units: 4 })
    now += 6 * minute
    for (let round = 0; round < 5; round++) {
      const id = actions.newId()
      const outcomes = await Promise.all(Array.from({ length: 6 }, () => send({ id, confirmed: false })))
      const states = new Set(outcomes.map(({ state }) => state))
      expect([...states].filter((state) => state !== 'done' && state !== 'running')).toEqual(
        round === 0 ? [] : ['refused'],
      )
    }
  })

  it('asks first when the same goes to the same number within five minutes', async () => {
    await send()
    expect((await actions.quote(request, sms()))?.confirm).toEqual(['repeated'])
    expect((await actions.quote(request, sms(1, '0171 3920000')))?.confirm).toEqual(['repeated'])
    now += 5 * minute
    expect((await actions.quote(request, sms()))?.confirm).toEqual([])
  })

  it('stays within the limit of the day, however much comes at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => send()))
    expect(outcomes.filter(({ state }) => state === 'done')).toHaveLength(5)
    expect(await send()).toMatchObject({ state: 'refused', reason: 'limit', quote: { used: 5, limit: 5 } })
    expect(await send({ units: 6 })).toMatchObject({ state: 'refused', reason: 'limit' })
  })

  it('begins a new day at the midnight of the user', async () => {
    await send({ units: 5 })
    now = Date.UTC(2026, 10, 27, 22, 59)
    expect(await send()).toMatchObject({ state: 'refused' })
    now = Date.UTC(2026, 10, 27, 23, 0)
    expect(await send()).toMatchObject({ state: 'done' })
  })

  it('is limited by what the user chose, and never beyond what the operator allows', async () => {
    const user = `${request.login.user.masterSipId}w0`
    for (const [chosen, limit] of [
      ['2', 2],
      ['500', 5],
      ['0', 0],
      ['-1', 5],
      ['x', 5],
      ['1.5', 5],
    ] as const) {
      await preferences.set(user, 'limit.sms', chosen)
      expect((await actions.quote(request, sms()))?.limit, chosen).toBe(limit)
    }
  })

  it('does not count what certainly did not happen', async () => {
    const failed = await send({}, () => Promise.reject(new SipgateError('server_error')))
    expect(failed).toMatchObject({ state: 'failed', problem: 'api_failed' })
    expect((await actions.quote(request, sms()))?.used).toBe(0)
  })

  it('counts what may have happened, until it is known', async () => {
    const outcome = await send({}, () => Promise.reject(new SipgateError('outcome_unknown')))
    expect(outcome).toMatchObject({ state: 'unknown' })
    expect((await actions.quote(request, sms()))?.used).toBe(1)
    if (outcome.state !== 'unknown') return
    await actions.settle(outcome.action.id, 'done', 'entry-1')
    expect(await actions.get(request, outcome.action.id)).toMatchObject({ state: 'done', result: 'entry-1' })
  })

  it('is unknown when the process ended before the answer came', async () => {
    let started = () => {}
    const running = new Promise<void>((resolve) => (started = resolve))
    const id = actions.newId()
    void send({ id }, () => {
      started()
      return new Promise(() => {})
    })
    await running
    expect(await send({ id })).toMatchObject({ state: 'running', repeated: true })
    now += minute + 1
    expect(await send({ id })).toMatchObject({ state: 'unknown', repeated: true })
  })

  it('is kept for the user and, as an audit log, for the account; nobody else sees it', async () => {
    const account = request.login.user.masterSipId
    const [colleague, stranger] = [requestOf('w1', account), requestOf('w0', '9999999')]
    const outcome = await send()
    if (outcome.state !== 'done') throw new Error(outcome.state)
    now += minute
    await actions.note(colleague, 'contact.deleted', 'b3d9', 2)
    expect((await actions.list(request)).map(({ kind }) => kind)).toEqual(['sms'])
    expect((await actions.list(request, { of: 'account' })).map(({ kind }) => kind)).toEqual([
      'contact.deleted',
      'sms',
    ])
    expect(await actions.list(stranger, { of: 'account' })).toEqual([])
    for (const other of [colleague, stranger])
      expect(await actions.get(other, outcome.action.id)).toBeUndefined()
    const { id } = outcome.action
    const again = await actions.perform(stranger, sms(), { id, confirmed: true }, async () => 'sent')
    expect(again).toMatchObject({ state: 'refused' })
  })
})
