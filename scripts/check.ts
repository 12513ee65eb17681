/**
 * `npm run check`: everything that is fast. Runs all checks, or the named ones, two at a time, and shows what
 * failed.
 */
import { run, runScript, type Outcome } from './run.ts'

const isCi = process.env['CI'] === 'true'

/** Only what has changed since; in CI everything, since a change can break another file. */
function remembered(name: string): string[] {
  const file = `node_modules/.cache/sipgate-kit/${name}.json`
  return isCi ? [] : ['--cache', '--cache-strategy', 'content', '--cache-location', file]
}

const checks: Record<string, () => Promise<Outcome>> = {
  types: () =>
    run('tsc', [
      '-p',
      '.',
      '--incremental',
      '--tsBuildInfoFile',
      'node_modules/.cache/sipgate-kit/types.json',
    ]),
  lint: () => run('eslint', ['.', '--max-warnings', '0', ...remembered('lint')]),
  format: () => run('prettier', ['--check', '.', '--log-level', 'warn', ...remembered('format')]),
  unused: () => run('knip', ['--no-progress']),
  arrows: () =>
    run('depcruise', [
      'packages',
      'apps',
      'examples',
      'scripts',
      'tests',
      '--config',
      '.dependency-cruiser.cjs',
    ]),
  'generated files fresh': () => runScript('scripts/generate.ts', '--check'),
  'size in a browser': () => runScript('scripts/check-size.ts'),
  'docs: links and snippets': () => runScript('scripts/check-docs.ts'),
}

const only = process.argv.slice(2)
const unknown = only.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  for (const name of unknown)
    console.error(`There is no check "${name}"; there are ${Object.keys(checks).join(', ')}.`)
  process.exit(1)
}
const waiting = Object.entries(checks).filter(([name]) => only.length === 0 || only.includes(name))
let failures = 0

async function work(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, check] = next
    const { ok, output, seconds } = await check()
    console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
    if (ok) continue
    failures += 1
    console.log(output.replaceAll(/^/gm, '    '))
  }
}

await Promise.all([work(), work()])
if (failures > 0) {
  console.log(`\n${failures} of the checks failed.`)
  process.exitCode = 1
}
