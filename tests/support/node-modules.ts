import { existsSync, lstatSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './program.ts'

const installed = join(root, 'node_modules')
const isOurs = (name: string) => name.startsWith('@sipgate-kit')

/** What `npm ci` gives the workspace in `folder`, without a network: links to what is installed here, and its own packages. */
export function linkModules(folder: string): void {
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith('@') && !isOurs(name)
      ? readdirSync(join(installed, name)).map((inner) => join(name, inner))
      : [name],
  )
  for (const name of names.filter((name) => !isOurs(name) && !name.startsWith('.cache')))
    link(join(installed, name), join(folder, 'node_modules', name))
  linkOurs(folder)
}

/** With relative targets, as npm makes them: they survive a move. */
function linkOurs(folder: string): void {
  for (const name of readdirSync(join(installed, '@sipgate-kit'))) {
    const target = ['packages', 'apps'].find((home) => existsSync(join(folder, home, name)))
    if (target) link(join('..', '..', target, name), join(folder, 'node_modules', '@sipgate-kit', name))
  }
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) symlinkSync(target, path)
}
