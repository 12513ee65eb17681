import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { build, type BuildOptions, type Metafile } from 'esbuild'
import { root, run, type Outcome } from './run.ts'

/** Compiles a package into its `dist`, as it is published. */
export async function compilePackage(name: string): Promise<Outcome> {
  const folder = join(root, 'packages', name)
  rmSync(join(folder, 'dist'), { recursive: true, force: true })
  const compiled = await run('tsc', ['-p', 'tsconfig.build.json'], folder)
  if (compiled.ok && name === 'contract') {
    await bundleEntries(folder, entriesOf(folder))
    cpSync(join(folder, 'src/generated/openapi.json'), join(folder, 'dist/openapi.json'))
  }
  if (compiled.ok && name === 'client') await bundleForNode(folder, entriesOf(folder))
  return compiled
}

/** What is imported together is in one file: each takes Node time to find and to read. */
async function bundleEntries(folder: string, entryPoints: readonly string[]): Promise<void> {
  const modules = scriptsIn(folder)
  const { outputs } = await bundleInto(folder, {
    outdir: 'dist',
    outbase: 'dist',
    entryPoints: [...entryPoints],
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    allowOverwrite: true,
  })
  for (const module of modules) if (!(module in outputs)) rmSync(join(folder, module))
}

const nodeFolder = './dist/node/'

/** All code is in one file, with what `imports` leads to there, and an entry names its part of it. */
async function bundleForNode(folder: string, all: readonly string[]): Promise<void> {
  const entries = all.filter((entry) => entry.startsWith(nodeFolder))
  const sources = entries.map((entry) => entry.replace(nodeFolder, './dist/'))
  const whole = join(nodeFolder, 'all.js')
  const contents = sources.map((source) => `export * from '${source}'`).join('\n')
  const stdin = { contents, resolveDir: folder }
  await bundleInto(folder, {
    stdin,
    outfile: whole,
    platform: 'node',
    // It includes the parts of the contract that everything needs; its validators are loaded by the first call
    // they check.
    packages: 'bundle',
    external: ['@sipgate-kit/contract/validators'],
  })
  const { outputs } = await bundleInto(folder, {
    entryPoints: sources,
    outdir: nodeFolder,
    outbase: 'dist',
    platform: 'node',
    write: false,
  })
  for (const entry of entries) {
    const names = outputs[join(entry)]?.exports ?? []
    const file = join(folder, entry)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `export { ${names.join(', ')} } from './${relative(dirname(entry), whole)}'\n`)
  }
}

async function bundleInto(folder: string, options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
    ...options,
    metafile: true,
  })
  return metafile
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
