/** `npm run bench`: side by side with what users would pick instead, in one run. `--only NAME` one part, `--write` into the docs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { compilePackage } from '../scripts/compile.ts'
import { root, run, type Outcome } from '../scripts/run.ts'
import { report, type Part } from './part.ts'
import { desk } from './parts/desk.ts'
import { grants } from './parts/grants.ts'
import { history } from './parts/history.ts'
import { calls } from './parts/calls.ts'
import { live } from './parts/live.ts'
import { login } from './parts/login.ts'
import { pushes } from './parts/pushes.ts'
import { requests } from './parts/requests.ts'
import { sandbox } from './parts/sandbox.ts'
import { size } from './parts/size.ts'
import { start } from './parts/start.ts'
import { streams } from './parts/streams.ts'
import { types } from './parts/types.ts'

const parts: readonly Part[] = [
  requests,
  size,
  start,
  types,
  history,
  sandbox,
  grants,
  login,
  pushes,
  live,
  calls,
  desk,
  streams,
]
const { values } = parseArgs({ options: { only: { type: 'string' }, write: { type: 'boolean' } } })
const chosen = parts.filter(({ name }) => values.only === undefined || name === values.only)
if (chosen.length === 0) {
  console.error(`There is no part "${values.only}"; there are ${parts.map(({ name }) => name).join(', ')}.`)
  process.exit(1)
}

const here = fileURLToPath(new URL('.', import.meta.url))
if (!existsSync(join(here, 'node_modules')))
  await must('install what is measured against', 'npm', ['ci', '--no-audit', '--no-fund'], here)
for (const name of ['contract', 'client', 'database', 'oauth', 'webhooks', 'sandbox'])
  succeed(`compile ${name}`, await compilePackage(name))

for (const part of chosen) {
  const section = `## ${part.title}\n\n${report(await part.run())}`
  console.log(`\n${section}`)
  if (values.write) write(part, section)
}

async function must(what: string, command: string, args: readonly string[], cwd: string): Promise<void> {
  succeed(what, await run(command, args, cwd))
}

function succeed(what: string, { ok, output, seconds }: Outcome): void {
  console.log(`${ok ? '✓' : '✗'} ${what} (${seconds.toFixed(1)} s)`)
  if (ok) return
  console.error(output)
  process.exit(1)
}

/** Puts a part into the page, in the place of what was measured before. Each part compares within one run. */
function write({ title }: Part, section: string): void {
  const file = join(root, 'docs', 'benchmarks.md')
  const [before = '', measured = ''] = readFileSync(file, 'utf8').split('<!-- measured -->')
  const machine = `Measured on ${cpus().length} cores (${process.platform}, ${process.arch}) with Node ${process.versions.node}.`
  const known = new Map(
    measured
      .split(/^(?=## )/m)
      .slice(1)
      .map((text) => [titleOf(text), text.trim()]),
  )
  known.set(titleOf(`## ${title}`), section)
  const inOrder = parts.flatMap((part) => known.get(titleOf(`## ${part.title}`)) ?? [])
  writeFileSync(file, `${before}<!-- measured -->\n\n${machine}\n\n${inOrder.join('\n\n')}\n`)
}

/** Without what differs from run to run, such as a number of rows. */
function titleOf(section: string): string {
  return (section.split('\n')[0] ?? '').replaceAll(/[\d,]+/g, 'N')
}
