import { Sipgate } from '@sipgate-kit/client'
import type { User } from '@sipgate-kit/oauth'
import { describe, expect, it } from 'vitest'
import { createProfiles } from './profiles.ts'

const user: User = { key: 'issuer|1000001w0', issuer: 'issuer', masterSipId: '1000001', sub: 'w0' }
const other: User = { ...user, key: 'issuer|1000002w0', masterSipId: '1000002' }
const minute = 60_000

/** Profiles with their own clock, and sipgate’s answers: a body, or a status. */
function setUp(options: { domain?: string } = {}) {
  let now = Date.UTC(2026, 10, 23)
  const log: Record<string, unknown>[] = []
  const asked: string[] = []
  const answers: Record<string, unknown> = {
    '/v2/users/w0': { id: 'w0', firstname: 'Dana', lastname: 'Sommer', timezone: 'America/New_York' },
    '/v2/account': { company: 'Sommer & Winter GmbH' },
  }
  const profiles = createProfiles({
    timeout: 1000,
    log: { info: (fields: Record<string, unknown>) => void log.push(fields) } as never,
    platform: { now: () => now },
  })
  const sipgate = new Sipgate({
    auth: { accessToken: 'token' },
    fetch: async (url) => {
      const { pathname } = new URL(url)
      asked.push(pathname)
      const answer = answers[pathname]
      return typeof answer === 'number' ? new Response('{}', { status: answer }) : Response.json(answer)
    },
  })
  const account = { ...user, ...options }
  return {
    profiles,
    log,
    asked,
    answers,
    wait: (milliseconds: number) => (now += milliseconds),
    read: (who: User = account) => profiles.read(who, sipgate),
  }
}

describe('the profile of a user', () => {
  it('has the name, the company and the time zone that sipgate tells', async () => {
    expect(await setUp().read()).toEqual({
      name: 'Dana Sommer',
      company: 'Sommer & Winter GmbH',
      timeZone: 'America/New_York',
    })
  })

  it.each([
    [{ firstname: 'Dana' }, 'Dana'],
    [{ lastname: ' Sommer\n' }, 'Sommer'],
    [{ firstname: 'a'.repeat(200) }, `${'a'.repeat(100)}…`],
    [{ firstname: '', lastname: '  ' }, undefined],
  ])('takes %j for the name %s', async (person, name) => {
    const { read, answers } = setUp()
    answers['/v2/users/w0'] = { id: 'w0', ...person }
    expect((await read()).name).toBe(name)
  })

  it.each([
    ['Nowhere/Land', 'sipgate.de', 'Europe/Berlin'],
    ['', 'sipgate.co.uk', 'Europe/London'],
    [undefined, undefined, 'Europe/Berlin'],
  ])('has a time zone even with %s on %s: %s', async (timezone, domain, zone) => {
    const { read, answers } = setUp(domain === undefined ? {} : { domain })
    answers['/v2/users/w0'] = { id: 'w0', timezone }
    expect((await read()).timeZone).toBe(zone)
  })

  it('is requested once in five minutes, however many pages need it at the same time', async () => {
    const { read, asked, wait } = setUp()
    await Promise.all([read(), read(), read()])
    wait(5 * minute - 1)
    await read()
    expect(asked.sort()).toEqual(['/v2/account', '/v2/users/w0'])
    wait(1)
    await read()
    expect(asked).toHaveLength(4)
  })

  it('is requested again when the clock was set back', async () => {
    const { read, asked, wait } = setUp()
    await read()
    wait(-24 * 60 * minute)
    await read()
    expect(asked).toHaveLength(4)
  })

  it('belongs to one user only, though both are called w0', async () => {
    const { read, profiles, answers } = setUp()
    await read()
    answers['/v2/users/w0'] = { id: 'w0', firstname: 'Olga', lastname: 'Nachbar' }
    expect((await read(other)).name).toBe('Olga Nachbar')
    expect((await read(user)).name).toBe('Dana Sommer')
    expect(profiles.remembered(user).name).toBe('Dana Sommer')
    expect(profiles.remembered({ ...user, key: 'issuer|1000003w0' })).toEqual({ timeZone: 'Europe/Berlin' })
  })

  it('is forgotten when the login ends', async () => {
    const { read, profiles, asked } = setUp()
    await read()
    profiles.forget(user.key)
    expect(profiles.remembered(user)).toEqual({ timeZone: 'Europe/Berlin' })
    await read()
    expect(asked).toHaveLength(4)
  })
})

describe('a profile that sipgate does not return', () => {
  it.each([403, 404, 500])('does not fail the page: status %d', async (status) => {
    const { read, answers, log } = setUp()
    Object.assign(answers, { '/v2/users/w0': status, '/v2/account': status })
    expect(await read()).toEqual({ timeZone: 'Europe/Berlin' })
    expect(log.map(({ event, operation }) => [event, operation])).toEqual([
      ['profile.incomplete', 'GET /users/{userId}'],
      ['profile.incomplete', 'GET /account'],
    ])
  })

  it('is partly known when only a part is missing', async () => {
    const { read, answers } = setUp()
    answers['/v2/account'] = 403
    expect(await read()).toEqual({ name: 'Dana Sommer', timeZone: 'America/New_York' })
  })

  it('is asked for again after a minute, and keeps the old one until then', async () => {
    const { read, answers, asked, wait } = setUp()
    await read()
    Object.assign(answers, { '/v2/users/w0': 500, '/v2/account': 500 })
    wait(5 * minute)
    expect((await read()).name).toBe('Dana Sommer')
    wait(minute - 1)
    await read()
    expect(asked).toHaveLength(4)
    wait(1)
    expect((await read()).name).toBe('Dana Sommer')
    expect(asked).toHaveLength(6)
  })
})
