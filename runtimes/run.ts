/** `npm run test:runtimes`: the packed client in each runtime it is meant for, against a sandbox and a scripted server. */
import { startSandbox } from '@sipgate-kit/sandbox'
import { installBinaries } from './binaries.ts'
import { commandLine } from './command-line.ts'
import { inBrowser } from './in-browser.ts'
import { inWorkerd } from './in-workerd.ts'
import { packClient } from './packed-client.ts'
import { allPassed, report, type Row } from './report.ts'
import type { Runtime, Stage, Tried } from './runtime.ts'
import { startScriptedServer } from './scripted-server.ts'

const noStrings = '--disallow-code-generation-from-strings'
const runtimes: readonly Runtime[] = [
  commandLine('Node 20', 'node20', [noStrings]),
  commandLine('Node 22', 'node22', [noStrings]),
  commandLine('Node 24', 'node24', [noStrings]),
  commandLine('Bun', 'bun', ['run']),
  // No more rights than a user has to give: this machine's network.
  commandLine('Deno', 'deno', [
    'run',
    '--no-prompt',
    '--allow-net=127.0.0.1,localhost',
    `--v8-flags=${noStrings}`,
  ]),
  inBrowser,
  inWorkerd,
]

const installed = await installBinaries()
if (installed !== undefined) console.log(`✓ install the runtimes (${installed.toFixed(1)} s)`)
const started = performance.now()
const packed = await packClient()
console.log(`✓ compile and pack the client (${secondsSince(started)} s)`)
const [sandbox, scripted] = [await startSandbox(), await startScriptedServer()]
const rows: Row[] = []
try {
  const { tokenId, token } = sandbox.snapshot().accounts[0]?.personalAccessTokens[0] ?? {
    tokenId: '',
    token: '',
  }
  for (const [index, runtime] of runtimes.entries()) {
    const scriptedUrl = scripted.urlFor(String(index))
    const given = { apiUrl: sandbox.apiUrl, tokenId, token, scriptedUrl }
    const begun = performance.now()
    const tried = await attempt(runtime, { packed, scripted, given })
    const userAgent = scripted.userAgentOf(String(index))
    const transport =
      'results' in tried ? (userAgent?.startsWith('sipgate-kit/') ? 'node:http' : 'fetch') : undefined
    rows.push({ title: runtime.title, tried, transport, seconds: Number(secondsSince(begun)) })
  }
} finally {
  packed.remove()
  await Promise.all([sandbox.close(), scripted.close()])
}

console.log(`\n${report(rows)}`)
if (!allPassed(rows)) process.exitCode = 1

async function attempt(runtime: Runtime, stage: Stage): Promise<Tried | { failed: string }> {
  try {
    return await runtime.tryOn(stage)
  } catch (error) {
    return { failed: String(error) }
  }
}

function secondsSince(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1)
}
