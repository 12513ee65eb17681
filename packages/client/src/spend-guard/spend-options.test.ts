import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { guardedClient } from '../../test/guarded-client.ts'
import { spendGuard } from './spend-guard.ts'
import type { SpendGuardOptions } from './spend-options.ts'

class InheritedLimits {
  get sms() {
    return { perDay: 0 }
  }
}

describe('an option that cannot be right', () => {
  it.each<[string, unknown]>([
    ['must be an object', null],
    ['must be an object', 5],
    ['`spendGuard` takes no `limit`', { limit: { sms: { perDay: 1 } } }],
    ['`limits`', { limits: null }],
    ['`limits`', { limits: 5 }],
    ['`limits`', { limits: [] }],
    ['`limits` must be a plain object', { limits: new Map([['sms', { perDay: 0 }]]) }],
    ['`limits` must be a plain object', { limits: new InheritedLimits() }],
    ['`limits` must be a plain object', { limits: Object.create({ sms: { perDay: 0 } }) as object }],
    [
      '`limits` must be a plain object',
      { limits: Object.defineProperty({}, 'sms', { value: { perDay: 0 } }) },
    ],
    ['`limits` must be a plain object', { limits: { [Symbol('sms')]: { perDay: 0 } } }],
    ['`limits` must be a plain object', { limits: Object.create(nullPrototype({ sms: {} })) as object }],
    ['`limits.sms`', { limits: { sms: new Map([['perDay', 0]]) } }],
    ['`limits.sms`', { limits: { sms: Object.create({ perDay: 0 }) as object } }],
    ['`limits.sms`', { limits: { sms: new InheritedLimits() } }],
    ['`limits.sms`', { limits: { sms: Object.assign(new InheritedLimits(), { perDay: 0 }) } }],
    ['`limits` takes no `SMS`', { limits: { SMS: { perDay: 0 } } }],
    ['`limits.sms`', { limits: { sms: 0 } }],
    ['`limits.sms`', { limits: { sms: [] } }],
    ['`limits.sms`', { limits: { sms: {} } }],
    ['`limits.sms`', { limits: { sms: undefined } }],
    ['`limits.sms` takes no `perWeek`', { limits: { sms: { perWeek: 1 } } }],
    ['`limits.sms.perHour`', { limits: { sms: { perHour: -1 } } }],
    ['`limits.sms.perHour`', { limits: { sms: { perHour: 1.5 } } }],
    ['`limits.sms.perHour`', { limits: { sms: { perHour: Number.NaN } } }],
    ['`limits.sms.perHour`', { limits: { sms: { perHour: '5' } } }],
    ['`limits.sms.perHour`', { limits: { sms: { perHour: undefined } } }],
    ['`countries`', { countries: 'DE' }],
    ['`countries`', { countries: ['de'] }],
    ['`countries`', { countries: ['DE', 'XX'] }],
    ['`countries`', { countries: null }],
    ['`premiumNumbers`', { premiumNumbers: 'no' }],
    ['`dryRun`', { dryRun: 'true' }],
    ['`home`', { home: 'de' }],
    ['`store`', { store: {} }],
    ['`store`', { store: { take: () => {} } }],
    ['`account`', { account: '' }],
    ['`account`', { account: ' ' }],
    ['`account`', { account: 1000001 }],
    ['`platform`', { platform: {} }],
  ])('T54: is named: %s, of %o', (detail, options) => {
    expect(() => spendGuard(options as SpendGuardOptions)).toThrow(
      expect.objectContaining({
        code: 'invalid_argument',
        detail: expect.stringContaining(detail) as string,
      }),
    )
  })

  it('cannot come to be later', async () => {
    const limits = { sms: { perDay: 0 } }
    const { send } = guardedClient({ limits })
    limits.sms.perDay = 100
    await expect(send()).rejects.toMatchObject({ code: 'spend_refused' })
  })

  it('is not one that is left out', async () => {
    const { send } = guardedClient({ limits: {}, countries: undefined, store: undefined })
    await send()
  })
})

describe('limits', () => {
  it.each<[string, () => unknown]>([
    ['without a prototype', () => nullPrototype({ sms: nullPrototype({ perDay: 0 }) })],
    ['of another realm', () => runInNewContext('({ sms: { perDay: 0 } })') as unknown],
    [
      'with an accessor',
      () => ({
        get sms() {
          return { perDay: 0 }
        },
      }),
    ],
  ])('hold as an object %s, too', async (_, limits) => {
    const { send, sent } = guardedClient({ limits: limits() } as SpendGuardOptions)
    await expect(send()).rejects.toMatchObject({ code: 'spend_refused' })
    expect(sent).toEqual([])
  })
})

function nullPrototype(fields: object): object {
  return Object.assign(Object.create(null) as object, fields)
}
