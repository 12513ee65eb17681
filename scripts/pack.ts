import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compilePackage } from './compile.ts'
import { root, run, type Outcome } from './run.ts'

export interface Packed {
  /** `@sipgate-kit/client` */
  readonly name: string
  readonly tarball: string
  /** Bytes of all files, as an install unpacks them. */
  readonly size: number
}

type Report = (what: string, outcome: Outcome) => void

interface Manifest {
  name: string
  files: readonly string[]
}

/**
 * Compiles a package and packs it as it is published into the folder `into`, which is where `npm publish` takes it from.
 * What is published is what runs: no sources, and no export condition that leads to them.
 */
export async function packPackage(folderName: string, into: string, report: Report): Promise<Packed> {
  const source = join(root, 'packages', folderName)
  report(`${folderName}: compile`, await compilePackage(folderName))
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as Manifest
  const staged = join(into, `${folderName}-staged`)
  rmSync(staged, { recursive: true, force: true })
  mkdirSync(staged, { recursive: true })
  for (const file of [...manifest.files, 'README.md'])
    cpSync(join(source, file), join(staged, file), { recursive: true })
  cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE'))
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(withoutSources(manifest), null, 2)}\n`)
  const size = sizeOf(staged)
  const outcome = await run('npm', ['pack', '--silent', '--pack-destination', into], staged)
  report(`${folderName}: pack`, outcome)
  rmSync(staged, { recursive: true })
  return { name: manifest.name, tarball: join(into, outcome.output.trim().split('\n').at(-1) ?? ''), size }
}

/** Everything but the condition by which packages of this repository see each other's sources. */
function withoutSources(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '@sipgate-kit/source')
      .map(([key, inner]) => [key, withoutSources(inner)]),
  )
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0)
}
