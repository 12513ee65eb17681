import { simulate, type Menu } from '@sipgate-kit/webhooks'
import { describe, expect, it } from 'vitest'
import { checkFlow } from './check-flow.ts'
import { decide } from './decide.ts'
import { emptyStep, newFlow, newMenu, type FlowDocument } from './flow.ts'
import type { FlowPlan } from './flow-plan.ts'
import { easter, isHoliday } from './holidays.ts'
import { readHours } from './hours.ts'
import { localTime } from './local-time.ts'
import { walk } from './walk.ts'

const own = ['+493023125000', '+493023125001']
const sound = 'https://crm.example/hello.wav'

function planOf(change: Partial<FlowDocument> = {}): FlowPlan {
  const checked = checkFlow(
    { ...newFlow('Main', 'Europe/Berlin'), numbers: ['+493023125000'], ...change },
    own,
  )
  if (!checked.ok) throw new Error(JSON.stringify([...checked.mistakes]))
  return checked.plan
}

const at = (plan: FlowPlan, moment: string, from = '+492214710001') =>
  decide(plan, { from }, localTime(Date.parse(moment), plan.timeZone))

const opens = (plan: FlowPlan, moment: string) => {
  const decision = at(plan, moment)
  return decision.blocked ? undefined : { open: decision.opening.open, next: decision.opening.next }
}

describe('opening hours', () => {
  it.each([
    ['a minute before', '2026-11-23T08:59:59+01:00', false, { date: '2026-11-23', minute: 540 }],
    ['from the first second', '2026-11-23T09:00:00+01:00', true, { date: '2026-11-23', minute: 1020 }],
    ['to the last second', '2026-11-23T16:59:59+01:00', true, { date: '2026-11-23', minute: 1020 }],
    ['and no longer', '2026-11-23T17:00:00+01:00', false, { date: '2026-11-24', minute: 540 }],
    ['over the weekend', '2026-11-27T17:00:00+01:00', false, { date: '2026-11-30', minute: 540 }],
    ['before the change to summer time', '2026-03-27T08:00:00Z', true, { date: '2026-03-27', minute: 1020 }],
    ['after the change to summer time', '2026-03-30T06:59:59Z', false, { date: '2026-03-30', minute: 540 }],
    ['an hour earlier in summer', '2026-03-30T07:00:00Z', true, { date: '2026-03-30', minute: 1020 }],
    ['on the last day of summer time', '2026-10-26T07:59:59Z', false, { date: '2026-10-26', minute: 540 }],
    ['again in winter', '2026-10-26T08:00:00Z', true, { date: '2026-10-26', minute: 1020 }],
    ['on a public holiday', '2026-12-25T10:00:00+01:00', false, { date: '2026-12-28', minute: 540 }],
  ])('hold %s', (_, moment, open, next) => {
    expect(opens(planOf(), moment)).toEqual({ open, next })
  })

  it('may have breaks, and the hour of night that comes twice is open twice', () => {
    const plan = planOf({ hours: [...Array<string>(6).fill('9-12:30, 13:30-18'), '02:00-03:00'] })
    expect(opens(plan, '2026-11-23T12:30:00+01:00')?.open).toBe(false)
    expect(opens(plan, '2026-11-23T13:30:00+01:00')?.open).toBe(true)
    expect(opens(plan, '2026-10-25T00:30:00Z')?.open).toBe(true)
    expect(opens(plan, '2026-10-25T01:30:00Z')?.open).toBe(true)
    expect(opens(plan, '2026-03-29T01:30:00Z')?.open).toBe(false)
  })

  it('give way to special days, which come before public holidays', () => {
    const plan = planOf({
      specialDays: [
        { date: '2026-12-25', hours: '10-12' },
        { date: '2026-11-24', hours: '' },
      ],
    })
    expect(opens(plan, '2026-12-25T11:00:00+01:00')?.open).toBe(true)
    expect(opens(plan, '2026-11-24T11:00:00+01:00')?.open).toBe(false)
  })

  it('run through midnight and round the clock', () => {
    const plan = planOf({ hours: Array<string>(7).fill('0-24'), holidays: '' })
    expect(opens(plan, '2026-11-23T23:59:59+01:00')).toEqual({ open: true, next: undefined })
  })

  it.each(['17-9', '9-25', '9:60-10', '9-12, 11-13', 'morning', '9', '9-9', '-', '<script>'])(
    'are refused if they make no sense: %s',
    (text) => expect(readHours(text)).toBeUndefined(),
  )
})

it('public holidays are those of the state', () => {
  expect([2024, 2025, 2026, 2027, 2038].map(easter)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])
  expect(isHoliday('2026-06-04', 'BY')).toBe(true)
  expect(isHoliday('2026-06-04', 'BE')).toBe(false)
  expect(isHoliday('2026-03-08', 'BE')).toBe(true)
  expect(isHoliday('2026-11-18', 'SN')).toBe(true)
  expect(isHoliday('2027-11-17', 'SN')).toBe(true)
  expect(isHoliday('2026-05-14', 'DE')).toBe(true)
  expect(isHoliday('2026-10-31', 'DE')).toBe(false)
})

describe('blocked callers', () => {
  const plan = planOf({
    blocked: [
      { who: '0221 4710001', then: 'busy' },
      { who: '+4989*', then: 'reject' },
      { who: 'anonymous', then: 'voicemail' },
    ],
  })
  it.each([
    ['+492214710001', { action: 'reject', reason: 'busy' }],
    ['+498999998001', { action: 'reject', reason: 'rejected' }],
    ['anonymous', { action: 'voicemail' }],
    ['+492214710002', undefined],
  ])('%s', (from, reply) => {
    expect(at(plan, '2026-11-23T10:00:00+01:00', from).reply).toEqual(reply)
  })
})

describe('what happens', () => {
  const replyOf = (step: Partial<FlowDocument['open']>) =>
    at(planOf({ open: { ...emptyStep, ...step } }), '2026-11-23T10:00:00+01:00').reply

  it('is what the step says', () => {
    expect(replyOf({ do: 'ring' })).toBeUndefined()
    expect(replyOf({ do: 'voicemail' })).toEqual({ action: 'voicemail' })
    expect(replyOf({ do: 'announce', url: sound, then: 'ring' })).toEqual({ action: 'play', url: sound })
    expect(
      replyOf({ do: 'forward', numbers: '030 23125010, +49 221 4710002', callerId: '+493023125001' }),
    ).toEqual({
      action: 'dial',
      numbers: ['+493023125010', '+492214710002'],
      callerId: '+493023125001',
    })
    expect(replyOf({ do: 'forward', numbers: '030 23125010', callerId: 'anonymous' })).toMatchObject({
      anonymous: true,
    })
  })

  it('goes on after an announcement, whatever is pressed', async () => {
    const reply = replyOf({ do: 'announce', url: sound, then: 'voicemail' }) as Menu
    for (const key of ['', '1', '#'])
      expect((await simulate(reply, key)).at(-1)?.answer).toEqual({ action: 'voicemail' })
  })

  it('leads through two levels of menus, and out of them whatever is pressed', async () => {
    const key = (pressed: string, step: Partial<typeof emptyStep>) => ({
      key: pressed,
      step: { ...emptyStep, ...step },
    })
    const menus = [
      {
        ...newMenu('Main'),
        url: sound,
        keys: [key('1', { do: 'menu', menu: '1' }), key('2', { do: 'hangup' }), key('*', { do: 'again' })],
        otherwise: { ...emptyStep, do: 'voicemail' },
      },
      {
        ...newMenu('Invoices'),
        url: 'https://crm.example/invoices.wav',
        keys: [key('1', { do: 'forward', numbers: '+493023125010' }), key('0', { do: 'back' })],
      },
    ]
    const plan = planOf({ menus, open: { ...emptyStep, do: 'menu', menu: '0' } })
    const root = at(plan, '2026-11-23T10:00:00+01:00').reply as Menu
    expect((await walk(root, ['1'])).menu?.prompt).toBe('https://crm.example/invoices.wav')
    expect((await walk(root, ['1', '0'])).menu?.prompt).toBe(sound)
    expect((await walk(root, ['1', '1'])).answer).toMatchObject({ action: 'dial' })
    expect((await walk(root, ['-', '9', '-'])).answer).toEqual({ action: 'voicemail' })
    expect((await walk(root, ['1', '-', '-', '-'])).answer).toBeUndefined()
    expect((await walk(root, Array<string>(61).fill('*'))).menu).toBeUndefined()
  })
})

describe('mistakes', () => {
  const mistakesOf = (change: Partial<FlowDocument>) =>
    Object.fromEntries(
      checkFlow({ ...newFlow('Main', 'Europe/Berlin'), numbers: own, ...change }, own).mistakes,
    )

  it('name their field', () => {
    const step = (more: Partial<typeof emptyStep>) => ({ ...emptyStep, ...more })
    expect(
      mistakesOf({
        name: '',
        numbers: ['+498999998000'],
        timeZone: 'Mars/Base',
        hours: ['17-9', '', '', '', '', '', ''],
        holidays: '__proto__',
        specialDays: [
          { date: '2026-02-30', hours: '' },
          { date: '2026-12-24', hours: 'x' },
          { date: '2026-12-24', hours: '' },
        ],
        blocked: [{ who: 'me', then: 'reject' }],
        open: step({ do: 'forward', numbers: '1,2,3' }),
        closed: step({ do: 'menu', menu: '7' }),
        menus: [
          {
            ...newMenu('A'),
            timeout: '0',
            repeats: 'x',
            keys: [{ key: '1', step: step({ do: 'menu', menu: '0' }) }],
          },
        ],
      }),
    ).toEqual({
      name: 'name',
      numbers: 'foreign_number',
      timeZone: 'time_zone',
      'hours.0': 'hours',
      holidays: 'holidays',
      'specialDays.0.date': 'date',
      'specialDays.1.hours': 'hours',
      'specialDays.2.date': 'same_date',
      'blocked.0.who': 'blocked',
      'open.numbers': 'forward_numbers',
      'closed.menu': 'menu',
      'menus.0.url': 'url',
      'menus.0.timeout': 'seconds',
      'menus.0.repeats': 'repeats',
      'menus.0.keys.0.step.menu': 'menu_depth',
    })
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    '/hello.wav',
    'https://user:pw@crm.example/a.wav',
    '',
  ])('include the address %s', (url) =>
    expect(mistakesOf({ open: { ...emptyStep, do: 'announce', url } })).toEqual({ 'open.url': 'url' }),
  )
})
