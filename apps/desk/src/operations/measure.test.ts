import { expect, it } from 'vitest'
import { measure } from './measure.ts'

const platform = { now: () => 0, startTimer: () => () => undefined }

it('tells whether an answer came in time', async () => {
  const hanging = () => new Promise<never>(() => undefined)
  const impatient = {
    now: () => 0,
    startTimer: (_milliseconds: number, run: () => void) => {
      queueMicrotask(run)
      return () => undefined
    },
  }
  expect(await measure(async () => true, 10, platform)).toEqual({ well: true, milliseconds: 0 })
  expect(await measure(async () => false, 10, platform)).toMatchObject({ well: false })
  expect(await measure(() => Promise.reject(new Error('away')), 10, platform)).toMatchObject({ well: false })
  expect(await measure(hanging, 10, impatient)).toMatchObject({ well: false })
})
