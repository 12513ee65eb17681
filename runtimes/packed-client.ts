import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { packPackage } from '../scripts/pack.ts'
import { run } from '../scripts/run.ts'

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
    const installed = join(folder, 'node_modules', '@sipgate-kit', name)
    mkdirSync(installed, { recursive: true })
    const { tarball } = await packPackage(name, folder, (what, { ok, output }) => {
      if (!ok) throw new Error(`${what} failed:\n${output}`)
    })
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
