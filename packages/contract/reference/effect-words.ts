import type { Effect } from '../src/route.ts'

/** What a call does, as a sentence and for a column. */
export const effectWords: Record<Effect, { readonly sentence: string; readonly short: string }> = {
  none: { sentence: 'Nothing changes, so it may be repeated.', short: 'nothing changes' },
  idempotent: {
    sentence: 'Changes something, and may be repeated: a repeat changes nothing more.',
    short: 'may be repeated',
  },
  changes: {
    sentence: 'Changes something each time: a repeat does more, or is answered with an error.',
    short: 'changes something each time',
  },
  'costs-money': {
    sentence: 'Costs money or contacts somebody, each time.',
    short: 'costs money or contacts somebody',
  },
}
