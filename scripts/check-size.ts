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

async function bundle(source: string, platform: 'browser' | 'node'): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, loader: 'ts', resolveDir: 'apps/desk' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    conditions: ['@sipgate-kit/source', platform],
  })
  return outputFiles[0]?.contents ?? new Uint8Array()
}

function report(title: string, bytes: number, limit: number, advice: string): void {
  const isTooLarge = bytes > limit
  console.log(`${title}: ${bytes} bytes, limit ${limit}${isTooLarge ? ': too large' : ''}`)
  if (!isTooLarge) return
  console.log(advice)
  process.exitCode = 1
}

for (const { title, limit, source } of programs) {
  const bytes = gzipSync(await bundle(source, 'browser'), { level: 9 }).length
  report(
    `${title}, gzipped`,
    bytes,
    limit,
    'If operations were added, raise the limit by about 10 bytes for each; if code was, look at it again.',
  )
  // A server's bundle must not include validators of operations that it never calls.
  report(
    `${title}, on Node`,
    (await bundle(source, 'node')).length,
    100_000,
    'See which modules are in it: `runtime/` keeps the validators out of bundles.',
  )
}
