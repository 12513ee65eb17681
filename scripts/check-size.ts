/**
 * What the client costs in a browser: bundled and minified as a user would, gzipped. More than the limit fails; the
 * limits are what was promised, so that growth is a decision.
 */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const programs = [
  {
    title: 'balance through SipgateCore.request()',
    limit: 7_500,
    source: `import { SipgateCore } from '@sipgate-kit/client/core'
      const sipgate = new SipgateCore({ auth: { accessToken: 'token' } })
      console.log((await sipgate.request('GET /balance')).amount)`,
  },
  {
    title: 'balance through sipgate.balance.get(), all methods in reach',
    limit: 10_500,
    source: `import { Sipgate } from '@sipgate-kit/client'
      const sipgate = new Sipgate({ auth: { accessToken: 'token' } })
      console.log((await sipgate.balance.get()).amount)`,
  },
]

for (const { title, limit, source } of programs) {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: 'apps/desk' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['@sipgate-kit/source', 'browser'],
  })
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
  const isTooLarge = bytes > limit
  console.log(`${title}: ${bytes} bytes gzipped, limit ${limit}${isTooLarge ? ': too large' : ''}`)
  if (isTooLarge) {
    console.log(
      'Did operations come to it, raise the limit by what they weigh, about 10 bytes each; did code, look again.',
    )
    process.exitCode = 1
  }
}
