import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** The folder of the package that holds generated files and nothing else. */
const ofThePackage = ['src/generated']

/**
 * Paths of generated files that differ from `files`, are missing, or should be gone. Writes nothing. `folders` below
 * `root` hold generated files and nothing else.
 */
export async function staleFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[] = ofThePackage,
): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of files) {
    const found = await readFile(join(root, path), 'utf8').catch(() => undefined)
    if (found !== text) stale.push(path)
  }
  return [...stale, ...(await leftOver(root, files, folders))].sort()
}

/** Writes what is stale and removes what should be gone. Answers with those paths. */
export async function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[] = ofThePackage,
): Promise<string[]> {
  const stale = await staleFiles(root, files, folders)
  for (const path of stale) {
    const text = files.get(path)
    const target = join(root, path)
    if (text === undefined) {
      await rm(target)
    } else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    }
  }
  return stale
}

async function leftOver(
  root: string,
  files: ReadonlyMap<string, string>,
  folders: readonly string[],
): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const path = relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')
      if (!files.has(path)) found.push(path)
    }
  }
  return found
}
