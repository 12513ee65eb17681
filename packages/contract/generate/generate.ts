import { brokenReferences } from './broken-references.ts'
import { ContractError } from './contract-error.ts'
import { lint } from './lint.ts'
import { readDescription } from './read-description.ts'
import { readPush } from './read-push.ts'
import { findOperations } from './read-operations.ts'
import { writeChecks } from './write-checks.ts'
import { writeMethodTable } from './write-method-table.ts'
import { writeOperations } from './write-operations.ts'
import { writePush } from './write-push.ts'
import { writeResources } from './write-resources.ts'
import { writeRouteFacts } from './write-route-facts.ts'
import { writeScopes } from './write-scopes.ts'
import { writeTypes } from './write-types.ts'

/**
 * Text of each generated file by its path below the package, from the YAML files in `folder`. The same input gives the
 * same text.
 * @throws ContractError with one sentence for each problem of the description.
 */
export async function generate(folder: string): Promise<Map<string, string>> {
  const { description, scopes, origins } = await readDescription(folder)
  const references = brokenReferences(description, origins)
  const { operations, problems, refused } = findOperations(description, scopes, origins)
  // The linter stops at references that lead in a circle.
  const found = references.length > 0 ? [] : await lint(description, origins, refused)
  const all = [...references, ...problems, ...found]
  if (all.length > 0) throw new ContractError(all)
  const push = await readPush(folder)
  const whole = { ...description, webhooks: push.webhooks }
  return new Map([
    ['src/generated/openapi.json', `${JSON.stringify(whole, null, 2)}\n`],
    ['src/generated/push.ts', writePush(push)],
    ['src/generated/types.ts', await writeTypes(description, operations)],
    ['src/generated/operations.ts', writeOperations(description, operations)],
    ['src/generated/resources.ts', writeResources(description, operations)],
    ['src/generated/method-table.ts', writeMethodTable(description, operations)],
    ['src/generated/route-facts.ts', writeRouteFacts(description, operations)],
    ['src/generated/scopes.ts', writeScopes(scopes)],
    ['src/generated/checks.ts', writeChecks(description, operations, origins)],
  ])
}
