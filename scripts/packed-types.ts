/** Holds the types of the packed packages to what strict projects expect of them, in whatever way they find modules. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run, type Outcome } from './run.ts'

const home = join(root, 'tests', 'packed-types')

/** The oldest and the newest that understand the packages, and the one they are made with. */
const compilers = {
  oldest: join(home, 'node_modules', 'typescript-oldest', 'bin', 'tsc'),
  ours: join(root, 'node_modules', 'typescript', 'bin', 'tsc'),
  newest: join(home, 'node_modules', 'typescript-newest', 'bin', 'tsc'),
}

interface Project {
  readonly compiler: keyof typeof compilers
  readonly module: 'node16' | 'nodenext' | 'bundler'
  readonly files: readonly string[]
  /** `exactOptionalPropertyTypes`: with it, `undefined` may not stand for what is left out. */
  readonly exact?: boolean
  /** A browser has no types of Node. */
  readonly browser?: boolean
}

const everything = ['esm/*.ts', 'frameworks/*.ts']
/** What works with the oldest compiler, too. */
const everythingOfOurs = ['esm/*.ts']
/** These entries name types of Fastify and of Hono, which ask for a newer compiler than our packages do. */
const entriesOfFrameworks = [
  '@sipgate-kit/oauth/fastify',
  '@sipgate-kit/oauth/hono',
  '@sipgate-kit/webhooks/fastify',
]
const requires = ['commonjs/require.ts']
const imports = ['commonjs/import.ts']

/**
 * The newest compiler is native and takes a second, so it sees every combination; the other two take ten times as long,
 * and see each way to find modules and each setting once.
 */
const projects: readonly Project[] = [
  { compiler: 'oldest', module: 'nodenext', files: everythingOfOurs },
  { compiler: 'ours', module: 'node16', files: everything },
  { compiler: 'oldest', module: 'bundler', files: everythingOfOurs, exact: true },
  ...(['node16', 'nodenext', 'bundler'] as const).flatMap((module) =>
    [false, true].map((exact): Project => ({ compiler: 'newest', module, files: everything, exact })),
  ),
  {
    compiler: 'newest',
    module: 'bundler',
    files: ['esm/client.ts', 'esm/contract.ts'],
    browser: true,
  },
  { compiler: 'ours', module: 'nodenext', files: requires },
  { compiler: 'newest', module: 'nodenext', files: requires },
  { compiler: 'oldest', module: 'node16', files: imports },
  { compiler: 'newest', module: 'node16', files: imports },
]

/** Compiles programs that use every entry of the packages in `packed/node_modules`, as projects of many kinds. */
export async function checkPackedTypes(
  packed: string,
  packages: readonly string[],
  report: (what: string, outcome: Outcome) => void,
): Promise<void> {
  if (!existsSync(join(home, 'node_modules')))
    report('types: install compilers', await run('npm', ['ci', '--no-audit', '--no-fund'], home))
  const folder = join(packed, 'types')
  mkdirSync(folder)
  for (const kind of ['esm', 'commonjs']) cpSync(join(home, kind), join(folder, kind), { recursive: true })
  writeFileSync(join(folder, 'esm', 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'commonjs', 'package.json'), '{ "type": "commonjs" }')
  mkdirSync(join(folder, 'frameworks'))
  writeFileSync(join(folder, 'frameworks', 'package.json'), '{ "type": "module" }')
  const ours = entriesOf(packed, packages).filter((entry) => !entriesOfFrameworks.includes(entry))
  writeFileSync(join(folder, 'esm', 'entries.ts'), programOf(ours))
  writeFileSync(join(folder, 'frameworks', 'entries.ts'), programOf(entriesOfFrameworks))
  const waiting = [...projects.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, project] = next
      report(titleOf(project), await compile(folder, `project-${index}.json`, project))
    }
  }
  await Promise.all([work(), work()])
}

function titleOf({ compiler, module, files, exact = false, browser = false }: Project): string {
  const kind = files[0]?.startsWith('commonjs') ? ', CommonJS' : browser ? ', browser' : ''
  return `types: ${compiler} TypeScript, ${module}${kind}${exact ? ', exactOptionalPropertyTypes' : ''}`
}

async function compile(folder: string, name: string, project: Project): Promise<Outcome> {
  const { compiler, module, files, exact = false, browser = false } = project
  const compilerOptions = {
    target: 'es2022',
    lib: browser ? ['es2022', 'dom', 'dom.iterable'] : ['es2022'],
    types: browser ? [] : ['node'],
    module: module === 'bundler' ? 'esnext' : module,
    moduleResolution: module,
    strict: true,
    exactOptionalPropertyTypes: exact,
    skipLibCheck: false,
    noEmit: true,
  }
  writeFileSync(join(folder, name), JSON.stringify({ compilerOptions, include: files }))
  return run(process.execPath, [compilers[compiler], '-p', name, '--pretty', 'false'], folder)
}

/** Everything that the packages let a program import, so that no entry is left out. */
function entriesOf(packed: string, packages: readonly string[]): string[] {
  return packages.flatMap((name) => {
    const manifest = JSON.parse(readFileSync(join(packed, 'node_modules', name, 'package.json'), 'utf8')) as {
      exports: Record<string, string | object>
    }
    const modules = Object.keys(manifest.exports).filter((path) => !path.endsWith('.json'))
    return modules.map((path) => name + path.slice(1))
  })
}

function programOf(entries: readonly string[]): string {
  return entries.map((entry, index) => `export * as entry${index} from '${entry}'\n`).join('')
}
