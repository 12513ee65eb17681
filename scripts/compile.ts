import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
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
  const { metafile } = await build({
    entryPoints: entriesOf(folder),
    absWorkingDir: folder,
    outdir: 'dist',
    outbase: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    allowOverwrite: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    external: ['#*'],
    sourcemap: true,
    metafile: true,
    logLevel: 'silent',
  })
  const written = new Set(Object.keys(metafile.outputs))
  for (const file of before) if (!written.has(file)) rmSync(join(folder, file))
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
