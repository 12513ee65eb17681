/** `npm run contract:diff -- other.json [--baseline older.json] [--all] [--json]`: what another description of the API says that ours does not. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compare } from '../packages/contract/diff/compare.ts'
import { factsOf, type OperationFacts } from '../packages/contract/diff/facts.ts'
import { readOther } from '../packages/contract/diff/read-other.ts'
import { report } from '../packages/contract/diff/report.ts'
import { root } from './run.ts'

const usage =
  'Give one description: a file of JSON or YAML, or - for standard input. [--baseline file] [--all] [--json]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { baseline: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  })
  const [other] = positionals
  if (other === undefined || positionals.length > 1 || (other === '-' && values.baseline === '-'))
    throw new Error(usage)
  const theirs = factsIn(other)
  const baseline = values.baseline === undefined ? undefined : factsIn(values.baseline)
  const ours = factsIn(join(root, 'packages/contract/src/generated/openapi.json'))
  const comparison = compare(theirs, ours, baseline)
  console.log(
    values.json ? JSON.stringify(comparison, null, 2) : report(comparison, { all: values.all === true }),
  )
  if (comparison.operations.length > 0) process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

function factsIn(file: string): Map<string, OperationFacts> {
  try {
    return factsOf(readOther(readFileSync(file === '-' ? 0 : file, 'utf8')))
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new Error(`${file === '-' ? 'Standard input' : file} cannot be compared. ${reason ?? ''}`, {
      cause: error,
    })
  }
}
