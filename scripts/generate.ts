import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '../packages/contract/generate/contract-error.ts'
import type { Description } from '../packages/contract/generate/description.ts'
import { staleFiles, writeFiles } from '../packages/contract/generate/files.ts'
import { generate } from '../packages/contract/generate/generate.ts'
import { readOperations } from '../packages/contract/generate/read-operations.ts'
import { readPush } from '../packages/contract/generate/read-push.ts'
import { writeForOauth } from '../packages/contract/generate/write-for-oauth.ts'
import { scopesIn, writeReference } from '../packages/contract/reference/write-reference.ts'
import { writePushPage } from '../packages/contract/reference/write-push.ts'
import { writeFidelity } from '../packages/sandbox/fidelity/write-fidelity.ts'
import { root } from './run.ts'
import { writeSecurityTests } from './security-tests.ts'

function fidelity(description: Description): Map<string, string> {
  const folder = join(root, 'packages/sandbox/fidelity')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
  const operations = readOperations(description, scopesIn(description))
  return new Map([['sandbox-operations.md', writeFidelity(operations, texts)]])
}

const unknown = process.argv.slice(2).filter((option) => option !== '--check')
if (unknown.length > 0) {
  for (const option of unknown) console.error(`There is no option "${option}"; there is --check.`)
  process.exit(1)
}

/** `npm run generate` writes what follows from the description; with `--check` it only says what is stale. */
try {
  const files = await generate(join(root, 'packages/contract/api'))
  const description = JSON.parse(files.get('src/generated/openapi.json') ?? '') as Description
  const push = await readPush(join(root, 'packages/contract/api'))
  const reference = new Map([...writeReference(description), ['push.md', writePushPage(push)]])
  const places = [
    { folder: 'packages/contract', files, folders: ['src/generated'] },
    {
      folder: 'packages/oauth',
      files: writeForOauth(scopesIn(description)),
      folders: ['src/generated'],
    },
    { folder: 'docs/api', files: reference, folders: ['.'] },
    { folder: 'docs', files: fidelity(description), folders: [] },
    {
      folder: 'docs',
      files: new Map([
        ['security.md', writeSecurityTests(readFileSync(join(root, 'docs/security.md'), 'utf8'))],
      ]),
      folders: [],
    },
  ]
  const check = process.argv.includes('--check')
  let count = 0
  for (const place of places) {
    const paths = await (check ? staleFiles : writeFiles)(
      join(root, place.folder),
      place.files,
      place.folders,
    )
    count += paths.length
    for (const path of paths) {
      if (check) console.error(`${place.folder}/${path} is stale: run npm run generate.`)
      else console.log(`${place.folder}/${path}`)
    }
  }
  if (check && count > 0) process.exitCode = 1
  if (!check && count === 0) console.log('Nothing to do: all generated files are fresh.')
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  for (const problem of error.problems) console.error(problem)
  process.exitCode = 1
}
