/** `npm run build:desk`: compiles desk and the packages it needs into `dist/desk`, which has what runs and nothing else. */
import { cpSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { compilePackage } from './compile.ts'
import { readManifest, takeModules } from './production-modules.ts'
import { root, run, type Outcome } from './run.ts'

const target = join(root, 'dist', 'desk')

/** The packages of ours that a manifest leads to, each after those it needs itself: it is compiled against them. */
function packagesOf(folder: string, found = new Set<string>()): Set<string> {
  for (const name of Object.keys(readManifest(join(root, folder)).dependencies ?? {})) {
    const [, short] = /^@sipgate-kit\/(.+)$/.exec(name) ?? []
    if (short === undefined || found.has(short)) continue
    packagesOf(`packages/${short}`, found)
    found.add(short)
  }
  return found
}

function succeed(what: string, { ok, output, seconds }: Outcome): void {
  console.log(`${ok ? '✓' : '✗'} ${what} (${seconds.toFixed(1)} s)`)
  if (ok) return
  console.log(output.replaceAll(/^/gm, '    '))
  process.exit(1)
}

/** Copies what runs: the manifest, which says where, and the compiled files. */
function take(folder: string): void {
  for (const part of ['package.json', 'dist'])
    cpSync(join(root, folder, part), join(target, folder, part), {
      recursive: true,
      filter: (path) => !path.endsWith('.d.ts'),
    })
}

const sourceOf = (script: string) => script.replace(/\.js$/, '.ts')

const desk = 'apps/desk'
const packages = [...packagesOf(desk)]
for (const name of packages) succeed(`${name}: compile`, await compilePackage(name))
rmSync(join(root, desk, 'dist'), { recursive: true, force: true })
succeed('desk: compile', await run('tsc', ['-p', 'tsconfig.build.json'], join(root, desk)))
// Style sheets, scripts for browsers and pictures are read from beside the code. A `.js` beside a `.ts` only runs that from source.
cpSync(join(root, desk, 'src'), join(root, desk, 'dist'), {
  recursive: true,
  filter: (path) =>
    statSync(path).isDirectory() ||
    !(['.ts', '.tsx'].includes(extname(path)) || (extname(path) === '.js' && existsSync(sourceOf(path)))),
})

rmSync(target, { recursive: true, force: true })
mkdirSync(dirname(target), { recursive: true })
const folders = [...packages.map((name) => `packages/${name}`), desk]
for (const folder of folders) take(folder)
takeModules(folders, target)
cpSync(join(root, 'LICENSE'), join(target, 'LICENSE'))
console.log(`Built into ${target}.`)
