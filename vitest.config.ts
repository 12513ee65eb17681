import { defineConfig } from 'vitest/config'

const conditions = ['@sipgate-kit/source', 'node']

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{packages,apps,examples,tests,scripts}/**/*.test.{ts,tsx}'],
    reporters: ['default', './scripts/test-totals.ts'],
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
