import type { Effect } from '../src/route.ts'

/** What a call does: as a sentence, the same on hover and in the reference, and for a column. */
export const effectWords: Record<Effect, { readonly sentence: string; readonly short: string }> = {
  none: { sentence: 'Nothing changes, so it may be repeated.', short: 'nothing changes' },
  idempotent: {
    sentence: 'It changes something; a repeat changes nothing more, so it may be repeated.',
    short: 'may be repeated',
  },
  changes: {
    sentence:
      'It changes something each time: a repeat does more, or is answered with an error, so it is not repeated unasked.',
    short: 'changes something each time',
  },
  'costs-money': {
    sentence: 'It costs money or contacts somebody each time, so it is not repeated unasked.',
    short: 'costs money or contacts somebody',
  },
}
