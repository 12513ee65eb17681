/** `npm run build`: compiles and packs each package as it would be published, and holds the result to the rules of the registry. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { compilePackage } from './compile.ts'
import { checkPackedTypes } from './packed-types.ts'
import { root, run, type Outcome } from './run.ts'

/** In the order of the arrows: a package is compiled against what is already built. */
const packages = ['contract', 'client', 'oauth', 'sandbox', 'cli']
const packed = join(root, 'node_modules', '.cache', 'sipgate-kit', 'packed')

interface Manifest {
  name: string
  version: string
}

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
mkdirSync(join(packed, 'node_modules', '@sipgate-kit'), { recursive: true })

for (const name of packages) {
  const folder = join(root, 'packages', name)
  succeed(`${name}: compile`, await compilePackage(name))
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
  try {
    await must(`${name}: pack`, 'npm', ['pack', '--silent', '--pack-destination', packed], folder)
  } finally {
    rmSync(join(folder, 'LICENSE'))
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const prefix = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}`
  const tarball = readdirSync(packed).find((file) => file.startsWith(prefix))
  if (tarball === undefined) throw new Error(`npm pack left no tarball for ${name}`)
  await must(`${name}: publint`, 'publint', ['run', join(packed, tarball), '--strict'], folder)
  // A program has no types to get wrong.
  if (name !== 'cli')
    await must(
      `${name}: arethetypeswrong`,
      'attw',
      [join(packed, tarball), '--profile', 'esm-only', '--exclude-entrypoints', './openapi.json'],
      folder,
    )
  const installed = join(packed, 'node_modules', manifest.name)
  mkdirSync(installed)
  names.push(manifest.name)
  await must(
    `${name}: unpack`,
    'tar',
    ['-xzf', join(packed, tarball), '-C', installed, '--strip-components=1'],
    packed,
  )
}

// The packed packages at work, without a single file of the sources.
cpSync(join(root, 'scripts', 'packed-smoke.mjs'), join(packed, 'smoke.mjs'))
console.log(await must('packed packages: first light', process.execPath, ['smoke.mjs'], packed))

await checkPackedTypes(packed, names, succeed)

console.log(`Packed into ${packed}`)
