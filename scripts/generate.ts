import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContractError } from '../packages/contract/generate/contract-error.ts'
import { staleFiles, writeFiles } from '../packages/contract/generate/files.ts'
import { generate } from '../packages/contract/generate/generate.ts'

/** `npm run generate` writes what follows from the description; with `--check` it only says what is stale. */
const packageFolder = fileURLToPath(new URL('../packages/contract', import.meta.url))

try {
  const files = await generate(join(packageFolder, 'api'))
  if (process.argv.includes('--check')) {
    const stale = await staleFiles(packageFolder, files)
    for (const path of stale) console.error(`packages/contract/${path} is stale: run npm run generate.`)
    if (stale.length > 0) process.exitCode = 1
  } else {
    const written = await writeFiles(packageFolder, files)
    for (const path of written) console.log(`packages/contract/${path}`)
    if (written.length === 0) console.log('Nothing to do: all generated files are fresh.')
  }
} catch (error) {
  if (!(error instanceof ContractError)) throw error
  for (const problem of error.problems) console.error(problem)
  process.exitCode = 1
}
