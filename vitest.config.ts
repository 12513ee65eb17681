import { defineConfig } from 'vitest/config'

const conditions = ['@sipgate-kit/source', 'node']

const resolve = { conditions }
const shared = {
  resolve,
  ssr: { resolve },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
} as const

/** These load the machine by themselves, so they run after the others and one by one. */
const heavy = ['tests/scale-out.test.ts', 'tests/soak/*.test.ts']

/**
 * On a busy machine something may be late once: what fails twice is broken, and the totals name what passed at the second try, and why not
 * at the first. An input that chance has found is no such thing: another try would only find no other.
 */
const retry = { count: 1, condition: /^(?!Property failed)/ }
const test = { pool: 'forks', maxWorkers: 2, retry, testTimeout: 30_000, hookTimeout: 60_000 } as const

/** Every kind of bad input everywhere, and all attacks on desk: minutes, for `npm run test:wide`. */
const wide = ['tests/bad-input*.test.ts', 'tests/audit/desk.test.ts']

/** What desk's features keep is kept by either database: `npm run test:wide` tests their pages on the other one, too. */
const onPostgres = [
  'apps/desk/src/features/*/{administration,contacts,dial,duplicates,fax,flows,history,import,live,messages,search,settings,statistics}.test.ts',
]

/** `--mode soak` makes the long run of `npm run test:soak`, `--mode next` that of `npm run test:next`. */
export default defineConfig(({ mode }) => ({
  test: {
    env: mode === 'soak' || mode === 'next' ? { [mode.toUpperCase()]: '1' } : {},
    reporters: ['default', './scripts/test-totals.ts'],
    projects: [
      {
        ...shared,
        test: {
          ...test,
          name: 'all',
          include: ['{packages,apps,examples,tests,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/node_modules/**', '**/dist/**', ...heavy, ...wide],
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...shared,
        test: { ...test, name: 'heavy', include: heavy, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
      { ...shared, test: { ...test, name: 'wide', include: wide, sequence: { groupOrder: 2 } } },
      {
        ...shared,
        test: {
          ...test,
          name: 'wide, on PostgreSQL',
          include: onPostgres,
          env: { DESK_TEST_DATABASE: 'postgres' },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
}))
