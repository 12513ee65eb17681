/** `npm run build`: compiles and packs each package as it would be published, and holds the result to the rules of the registry. */
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { packPackage } from './pack.ts'
import { checkPackedTypes } from './packed-types.ts'
import { root, run, type Outcome } from './run.ts'

/**
 * In the order of the arrows, since a package is compiled against what is already built. With it, how many bytes of each
 * are unpacked at most: a little above what is reached, so that growth is a decision.
 */
const packages = {
  contract: 1_500_000,
  client: 650_000,
  database: 100_000,
  oauth: 600_000,
  webhooks: 400_000,
  sandbox: 1_300_000,
  cli: 300_000,
}
const packed = join(root, 'node_modules', '.cache', 'sipgate-kit', 'packed')

async function must(what: string, command: string, args: readonly string[], cwd: string): Promise<string> {
  return succeed(what, await run(command, args, cwd))
}

function succeed(what: string, { ok, output, seconds }: Outcome): string {
  console.log(`${ok ? '✓' : '✗'} ${what} (${seconds.toFixed(1)} s)`)
  if (!ok) {
    console.log(output.replaceAll(/^/gm, '    '))
    process.exit(1)
  }
  return output
}

const names: string[] = []
rmSync(packed, { recursive: true, force: true })
mkdirSync(packed, { recursive: true })

for (const [folder, limit] of Object.entries(packages)) {
  const { name, tarball, size } = await packPackage(folder, packed, succeed)
  const output = `${size} bytes unpacked, limit ${limit}`
  console.log(`  ${output}`)
  if (size > limit) succeed(`${folder}: size`, { ok: false, output, seconds: 0 })
  await must(`${folder}: publint`, 'publint', ['run', tarball, '--strict'], packed)
  // A program has no types to get wrong.
  if (folder !== 'cli')
    await must(
      `${folder}: arethetypeswrong`,
      'attw',
      [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './openapi.json', './package.json'],
      packed,
    )
  const installed = join(packed, 'node_modules', name)
  mkdirSync(installed, { recursive: true })
  await must(`${folder}: unpack`, 'tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], packed)
  names.push(name)
}

// The packed packages at work, without a single file of the sources.
cpSync(join(root, 'scripts', 'packed-smoke.mjs'), join(packed, 'smoke.mjs'))
console.log(await must('packed packages: first light', process.execPath, ['smoke.mjs'], packed))

await checkPackedTypes(packed, names, succeed)

console.log(`Packed into ${packed}: these files are what \`npm publish\` takes.`)
