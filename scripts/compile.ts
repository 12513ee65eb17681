import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { root, run, type Outcome } from './run.ts'

/** These are imported by programs that count milliseconds: one file for each entry, and what entries share. */
const bundled = ['contract', 'client']

/** Compiles a package into its `dist`, as it is published. */
export async function compilePackage(name: string): Promise<Outcome> {
  const folder = join(root, 'packages', name)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  const compiled = await run('tsc', ['-p', 'tsconfig.build.json'], folder)
  if (compiled.ok && bundled.includes(name)) await bundle(folder)
  return compiled
}

async function bundle(folder: string): Promise<void> {
  const before = scriptsIn(folder)
  const entries = entriesOf(folder)
  // On Node each file costs time to find and to read, so what `imports` leads to there is part of what imports it.
  const forNode = entries.filter((entry) => entry.startsWith('./dist/node/'))
  const written = [
    ...(await bundleInto(folder, 'dist/node', {
      entryPoints: forNode.map((entry) => entry.replace('/node/', '/')),
      conditions: ['node'],
    })),
    ...(await bundleInto(folder, 'dist', {
      entryPoints: entries.filter((entry) => !forNode.includes(entry)),
      external: ['#*'],
    })),
  ]
  for (const file of before) if (!written.includes(file)) rmSync(join(folder, file))
}

async function bundleInto(folder: string, outdir: string, options: BuildOptions): Promise<string[]> {
  if (Object.keys(options.entryPoints ?? {}).length === 0) return []
  const { metafile } = await build({
    absWorkingDir: folder,
    outdir,
    outbase: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    allowOverwrite: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
    ...options,
  })
  return Object.keys(metafile?.outputs ?? {})
}

/** The files that the manifest's exports and imports lead to. */
function entriesOf(folder: string): string[] {
  const { exports = {}, imports = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports?: object
    imports?: object
  }
  const found = JSON.stringify([exports, imports]).match(/\.\/dist\/[^"]+\.js(?=")/g) ?? []
  return [...new Set(found)]
}

function scriptsIn(folder: string): string[] {
  return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.js(\.map)?$/.test(file))
    .map((file) => `dist/${file}`)
}
