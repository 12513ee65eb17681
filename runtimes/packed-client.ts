import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compilePackage } from '../scripts/compile.ts'
import { root, run } from '../scripts/run.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** In the order of the arrows. */
const packages = ['contract', 'client']

export interface PackedClient {
  /** A folder outside the repository: the program, its entries, and the packed client in `node_modules`. */
  readonly folder: string
  remove(): void
}

/** Compiles and packs the client as it would be published, and unpacks it beside the program as an install would. */
export async function packClient(): Promise<PackedClient> {
  const folder = mkdtempSync(join(tmpdir(), 'sipgate-kit-runtimes-'))
  for (const name of packages) {
    const source = join(root, 'packages', name)
    const installed = join(folder, 'node_modules', '@sipgate-kit', name)
    mkdirSync(installed, { recursive: true })
    const compiled = await compilePackage(name)
    if (!compiled.ok) throw new Error(`${name} does not compile:\n${compiled.output}`)
    await must('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], source)
    const tarball = readdirSync(folder).find((file) => file.startsWith(`sipgate-kit-${name}-`))
    if (tarball === undefined) throw new Error(`npm pack left no tarball for ${name}`)
    await must('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1'], folder)
  }
  cpSync(join(here, 'program.mjs'), join(folder, 'program.mjs'))
  cpSync(join(here, 'entries'), join(folder, 'entries'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** An entry and all it imports in one file, as a bundler of the user's would make it. */
export async function bundle(folder: string, entry: string, conditions: string[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'entries', entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions,
    minify: true,
  })
  return outputFiles[0]?.text ?? ''
}

async function must(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { ok, output } = await run(command, args, cwd)
  if (!ok) throw new Error(`${command} ${args.join(' ')} failed:\n${output}`)
}
