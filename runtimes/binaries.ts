import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../scripts/run.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The platform packages that hold the binaries, as their makers name them. */
const places = {
  node20: { package: `node-20-${process.platform}-${process.arch}`, file: 'bin/node' },
  node22: { package: `node-22-${process.platform}-${process.arch}`, file: 'bin/node' },
  node24: { package: `node-24-${process.platform}-${process.arch}`, file: 'bin/node' },
  bun: {
    package: `@oven/bun-${process.platform}-${process.arch === 'arm64' ? 'aarch64' : process.arch}`,
    file: 'bin/bun',
  },
  deno: {
    package: `@deno/${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`,
    file: 'deno',
  },
  workerd: {
    package: `@cloudflare/workerd-${process.platform}-${process.arch === 'x64' ? '64' : process.arch}`,
    file: 'bin/workerd',
  },
} as const

export type BinaryName = keyof typeof places

export type Binary = { readonly path: string; readonly version: string } | { readonly missing: string }

/** Where a binary is, or why there is none for this machine. */
export function findBinary(name: BinaryName): Binary {
  const { package: packageName, file } = places[name]
  const isOwn = name === `node${process.versions.node.split('.')[0]}`
  if (!(packageName in wanted()) && !isOwn) {
    return { missing: `npm has no package of it for this machine (${process.platform}, ${process.arch})` }
  }
  const path = packageName in wanted() ? join(here, 'node_modules', packageName, file) : process.execPath
  const said = execFileSync(path, ['--version'], { encoding: 'utf8' })
  return { path, version: /\d+[-.]\d+[-.]\d+/.exec(said)?.[0] ?? said.trim() }
}

/**
 * Installs what `runtimes/package.json` wants, where it is not there yet. No package's own code runs at that.
 * npm passes over an optional package it cannot get, so all are looked for afterwards.
 * @returns seconds it took, undefined when nothing was to be done
 */
export async function installBinaries(): Promise<number | undefined> {
  if (lacking().length === 0) return undefined
  const { ok, output, seconds } = await run(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    here,
  )
  const missing = lacking()
  if (!ok || missing.length > 0) {
    throw new Error(`npm ci in runtimes/ did not bring ${missing.join(', ') || 'all packages'}:\n${output}`)
  }
  return seconds
}

function lacking(): string[] {
  return Object.values(places)
    .filter(({ package: name, file }) => {
      const version = wanted()[name]?.split('@').at(-1)
      if (version === undefined) return false
      return installedVersion(name) !== version || !existsSync(join(here, 'node_modules', name, file))
    })
    .map(({ package: name }) => name)
}

/** The packages by name; none on a Linux without glibc, such as Alpine, which these binaries need. */
function wanted(): Readonly<Record<string, string>> {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } }
  if (process.platform === 'linux' && header.glibcVersionRuntime === undefined) return {}
  const text = readFileSync(join(here, 'package.json'), 'utf8')
  return (JSON.parse(text) as { optionalDependencies: Record<string, string> }).optionalDependencies
}

function installedVersion(packageName: string): string | undefined {
  const file = join(here, 'node_modules', packageName, 'package.json')
  if (!existsSync(file)) return undefined
  // Some packages of Node write it `v20.19.0`.
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version.replace(/^v/, '')
}

/** So that no other Node, npm or Bun is found by chance: this Node's own folder, and what every system has. */
export const cleanPath = `${dirname(process.execPath)}:/usr/bin:/bin`
