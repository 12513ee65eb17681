import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'

/** Folders that hold generated files and nothing else. */
const folders = ['generated', 'src/generated']

/** Paths of generated files that differ from `files`, are missing, or should be gone. Writes nothing. */
export async function staleFiles(
  packageFolder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const stale: string[] = []
  for (const [path, text] of files) {
    const found = await readFile(join(packageFolder, path), 'utf8').catch(() => undefined)
    if (found !== text) stale.push(path)
  }
  return [...stale, ...(await leftOver(packageFolder, files))].sort()
}

/** Writes what is stale and removes what should be gone. Answers with those paths. */
export async function writeFiles(
  packageFolder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const stale = await staleFiles(packageFolder, files)
  for (const path of stale) {
    const text = files.get(path)
    const target = join(packageFolder, path)
    if (text === undefined) {
      await rm(target)
    } else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, text)
    }
  }
  return stale
}

async function leftOver(packageFolder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const found: string[] = []
  for (const folder of folders) {
    const entries = await readdir(join(packageFolder, folder), {
      recursive: true,
      withFileTypes: true,
    }).catch(() => [])
    for (const entry of entries.filter((candidate) => candidate.isFile())) {
      const path = relative(packageFolder, join(entry.parentPath, entry.name)).split(sep).join('/')
      if (!files.has(path)) found.push(path)
    }
  }
  return found
}
