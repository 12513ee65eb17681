import { describe, expect, it } from 'vitest'
import { open } from '../../../test/console-visitor.ts'
import { createSandbox } from '../../create-sandbox.ts'

const machine = Date.UTC(2026, 0, 5, 9)

async function clockAt(milliseconds: number): Promise<string> {
  const sandbox = createSandbox({ platform: { now: () => machine }, now: new Date(machine + milliseconds) })
  return open(sandbox, 'clock')
}

describe('the page of the clock', () => {
  it.each([
    [0, 'The machine’s own time'],
    [1000, '1 second ahead of the machine'],
    [-16_000, '16 seconds behind the machine'],
    [360_000, '6 minutes ahead of the machine'],
    [-7_200_000, '2 hours behind the machine'],
  ])('says how far it is from the machine’s: %i ms', async (milliseconds, text) => {
    expect(await clockAt(milliseconds)).toContain(text)
  })
})
