import { randomInt } from 'node:crypto'
import fc from 'fast-check'

/** How many inputs a whole run makes; `npm test` makes this many. `FUZZ_RUNS=100000 npx vitest run tests/fuzz` makes more. */
const total = Number(process.env['FUZZ_RUNS'] ?? 1_000)
/** Whether there are enough inputs for each kind of answer to be among them, whatever the seed. */
export const isLongRun = total >= 10_000
/** `FUZZ_SEED` repeats a run. */
const seed = Number(process.env['FUZZ_SEED'] ?? randomInt(2 ** 31))

/** Milliseconds that a test may take for its share. */
export const fuzzTimeout = 30_000 + total * 20

/** Tries a share of the whole run's inputs, and says with which seed. A failure is shrunk to the smallest input that fails. */
export async function fuzz<Input>(
  share: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<void>,
): Promise<void> {
  const numRuns = Math.ceil(total * share)
  process.stdout.write(`${numRuns} inputs; FUZZ_SEED=${seed} repeats them\n`)
  await fc.assert(fc.asyncProperty(inputs, check), { numRuns, seed })
}
