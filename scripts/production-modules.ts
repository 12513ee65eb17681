import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { root } from './run.ts'

interface Manifest {
  readonly name: string
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
  readonly peerDependencies?: Record<string, string>
  readonly peerDependenciesMeta?: Record<string, { readonly optional?: boolean }>
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** What a package does not run without, and what of its optional parts may be there. */
function needsOf(folder: string): string[] {
  const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta } = readManifest(folder)
  const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional)
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers]
}

const workspace = resolve(root)

/** Where Node finds `name` from `folder`: in the nearest `node_modules`. Undefined for a part of another system. */
function findModule(name: string, folder: string): string | undefined {
  const found = join(folder, 'node_modules', name)
  if (existsSync(found)) return found
  return folder === workspace ? undefined : findModule(name, dirname(folder))
}

/**
 * Copies the installed packages that `folders` of the workspace need to run into `target`, with links to our own there.
 * npm would install optional peers, such as other web frameworks, as well.
 */
export function takeModules(folders: readonly string[], target: string): void {
  const taken = new Set<string>()
  const visit = (folder: string) => {
    for (const name of needsOf(folder).filter((need) => !need.startsWith('@sipgate-kit/'))) {
      const found = findModule(name, folder)
      if (found === undefined || taken.has(found)) continue
      taken.add(found)
      visit(found)
    }
  }
  for (const folder of folders) visit(join(workspace, folder))
  for (const found of taken)
    cpSync(found, join(target, relative(workspace, found)), { recursive: true, dereference: true })
  for (const folder of folders) {
    const link = join(target, 'node_modules', readManifest(join(workspace, folder)).name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join('..', '..', folder), link)
  }
}
