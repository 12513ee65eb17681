import { describe, expect, it } from 'vitest'
import { parseDuration } from './clock.ts'
import { createSandbox } from '../create-sandbox.ts'

describe('the clock', () => {
  it.each([
    ['6m', 360_000],
    ['90s', 90_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    ['250ms', 250],
    [' 5 m ', 300_000],
    [0, 0],
    [1500, 1500],
  ])('understands %j', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds)
  })

  it.each([
    '',
    '6',
    'm',
    '6 minutes',
    '-6m',
    '1.5h',
    '1e3s',
    '999999999999d',
    1.5,
    -1,
    Number.NaN,
    Infinity,
    null,
    undefined,
    {},
    ['6m'],
    true,
  ])('refuses %j', (text) => {
    expect(() => parseDuration(text)).toThrow('A duration is')
  })

  it('goes on from the machine’s time, and back to it with a reset', () => {
    let machine = Date.UTC(2026, 0, 5)
    const sandbox = createSandbox({ platform: { now: () => machine } })
    const { clock } = sandbox
    expect(clock.advance('6m')).toBe(machine + 360_000)
    machine += 1000
    expect(clock.now()).toBe(machine + 360_000)
    sandbox.reset()
    expect(clock.now()).toBe(machine)
  })

  it('can be ten years ahead at most, so that dates stay dates', () => {
    const { clock } = createSandbox()
    clock.advance('3650d')
    expect(() => clock.advance('365d')).toThrow('ten years')
  })
})
