import { describe, expect, it } from 'vitest'
import { calendarOf, isoDay, readDay } from './calendar.ts'

const shown = (timeZone: string, time: string) => {
  const { day, hour, weekday } = calendarOf(timeZone).at(Date.parse(time))
  return `${isoDay(day)} ${hour} ${['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][weekday]}`
}

describe('a moment is counted where the clock on the wall shows it', () => {
  it.each([
    ['Europe/Berlin', '2026-11-27T22:59:59Z', '2026-11-27 23 Fr'],
    ['Europe/Berlin', '2026-11-27T23:00:00Z', '2026-11-28 0 Sa'],
    // Summer begins: 02:00 is followed by 03:00.
    ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29 1 Su'],
    ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-03-29 3 Su'],
    // It ends: the hour from two to three comes twice.
    ['Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25 2 Su'],
    ['Europe/Berlin', '2026-10-25T01:30:00Z', '2026-10-25 2 Su'],
    ['Europe/Berlin', '2026-10-25T02:00:00Z', '2026-10-25 3 Su'],
    ['America/New_York', '2026-11-27T03:00:00Z', '2026-11-26 22 Th'],
    ['Asia/Kathmandu', '2026-11-27T18:14:59Z', '2026-11-27 23 Fr'],
    ['Asia/Kathmandu', '2026-11-27T18:15:00Z', '2026-11-28 0 Sa'],
    ['Pacific/Apia', '2026-11-27T12:00:00Z', '2026-11-28 1 Sa'],
    ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', '2026-10-04 1 Su'],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04 2 Su'],
  ])('in %s at %s', (zone, time, expected) => {
    expect(shown(zone, time)).toBe(expected)
  })
})

describe('a day begins', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-27', '2026-11-26T10:00:00.000Z'],
    // Clocks go from midnight to one.
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z'],
  ])('in %s on %s', (zone, day, expected) => {
    const start = calendarOf(zone).startOf(readDay(day) ?? 0)
    expect(new Date(start).toISOString()).toBe(expected)
  })
})

it('reads days of the calendar, and nothing else', () => {
  expect(isoDay(readDay('2024-02-29') ?? 0)).toBe('2024-02-29')
  for (const text of [
    '',
    '2026-02-29',
    '2026-13-01',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    '9999-01-01',
  ])
    expect(readDay(text)).toBeUndefined()
})
