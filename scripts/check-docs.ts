/** Checks our Markdown against the facts: links work, npm scripts exist, quoted files match, TypeScript compiles. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { anchors, codeBlocks, links, npmScripts } from './markdown.ts'
import { root, run } from './run.ts'

const problems: string[] = []
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const tracked = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'])
const documents = tracked.output.split('\n').filter((file) => file !== '' && existsSync(join(root, file)))

// Snippets compile beside our packages, where their imports resolve as they would for a user.
const snippets = join(root, 'node_modules', '.cache', 'sipgate-kit', 'snippets')
const origin = new Map<string, string>()
rmSync(snippets, { recursive: true, force: true })
mkdirSync(snippets, { recursive: true })

for (const file of documents) {
  const markdown = readFileSync(join(root, file), 'utf8')
  checkLinks(file, markdown)
  for (const { name, line } of npmScripts(markdown)) {
    if (!(name in manifest.scripts))
      problems.push(`${file}:${line} names \`npm run ${name}\`, which is not in package.json`)
  }
  collectSnippets(file, markdown)
}

function checkLinks(file: string, markdown: string): void {
  for (const { target, line } of links(markdown)) {
    if (/^(https?:|mailto:)/.test(target)) continue
    const [path = '', anchor] = target.split('#')
    const absolute = path === '' ? join(root, file) : join(root, dirname(file), path)
    if (!existsSync(absolute)) problems.push(`${file}:${line} links to ${target}, which is not there`)
    else if (
      anchor !== undefined &&
      absolute.endsWith('.md') &&
      !anchors(readFileSync(absolute, 'utf8')).has(anchor)
    ) {
      problems.push(`${file}:${line} links to ${target}, which has no such heading`)
    }
  }
}

function collectSnippets(file: string, markdown: string): void {
  let last = ''
  for (const { language, code, line, note } of codeBlocks(markdown)) {
    const quoted = /^from (\S+)$/.exec(note)?.[1]
    if (quoted !== undefined) {
      const there = join(root, quoted)
      if (!existsSync(there)) problems.push(`${file}:${line} quotes ${quoted}, which is not there`)
      else if (readFileSync(there, 'utf8').trim() !== code.trim()) {
        problems.push(`${file}:${line} quotes ${quoted}, but the text there differs`)
      }
      continue
    }
    // Snippets with `file:` are run by the test of their document.
    if (language !== 'ts' || note.startsWith('file:')) continue
    const name = note === 'continues' ? last : `${origin.size}-${file.replaceAll(/\W/g, '-')}.ts`
    const given = /^given (.+)$/.exec(note)?.[1]
    const before =
      note === 'continues'
        ? readFileSync(join(snippets, name), 'utf8')
        : (given
            ?.split('; ')
            .map((declaration) => `declare const ${declaration}\n`)
            .join('') ?? '')
    writeFileSync(join(snippets, name), `${before}${code}\nexport {}\n`)
    origin.set(name, `${file}:${line}`)
    last = name
  }
}

writeFileSync(
  join(snippets, 'tsconfig.json'),
  JSON.stringify({
    extends: relative(snippets, join(root, 'tsconfig.json')),
    compilerOptions: { noUnusedLocals: false },
    include: ['*.ts'],
    exclude: [],
  }),
)
writeFileSync(join(snippets, 'package.json'), '{"type":"module"}')
if (origin.size > 0) {
  const types = await run('tsc', ['-p', snippets, '--pretty', 'false'])
  for (const line of types.ok ? [] : types.output.split('\n')) {
    const [, name, rest] = /([^/\s]+\.ts)(\(.*)$/.exec(line) ?? []
    problems.push(name === undefined ? line : `${origin.get(name) ?? name} does not compile: ${rest ?? ''}`)
  }
}

console.log(problems.join('\n') || `${documents.length} documents, ${origin.size} snippets compiled`)
if (problems.length > 0) process.exitCode = 1
