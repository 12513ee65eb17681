import { readFileSync } from 'node:fs'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'

/** Names the package's index exports itself, which a schema would hide behind. */
const taken = [
  ...readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8').matchAll(
    /^export (?:type )?\{([^}]*)\}/gm,
  ),
].flatMap(([, names = '']) => [...names.matchAll(/(\w+)\s*(?:,|$)/g)].map(([, name]) => name))

/** Names that two things claim: one sentence for each. */
export function refuseCollisions(
  operations: readonly Operation[],
  description: Description,
  origins: Origins,
): string[] {
  const about = ({ path }: Operation, sentence: string) => inFile(origins, `path ${path}`, sentence)
  return [
    ...operations.flatMap((operation) =>
      collidingArguments(operation).map((sentence) => about(operation, sentence)),
    ),
    ...collidingMethods(operations, about),
    ...collidingTypes(operations, description).map(([schema, sentence]) =>
      inFile(origins, `schema ${schema}`, sentence),
    ),
  ]
}

/** A method takes path, query and body fields in one flat object, so a name can stand for one of them only. */
function collidingArguments(operation: Operation): string[] {
  const places = new Map<string, string>()
  const problems: string[] = []
  const claim = (name: string, place: string) => {
    const other = places.get(name)
    if (other)
      problems.push(
        `${operation.key} takes ${name} in its ${other} and in its ${place}; a method's argument can be one of them only.`,
      )
    places.set(name, place)
  }
  for (const { name } of operation.pathParameters) claim(name, 'path')
  for (const { name } of operation.queryParameters) claim(name, 'query')
  if (operation.body) {
    for (const name of Object.keys(operation.body.fields?.properties ?? { body: true })) claim(name, 'body')
  }
  return problems
}

function collidingMethods(
  operations: readonly Operation[],
  about: (operation: Operation, sentence: string) => string,
): string[] {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const operation of operations) {
    const { sdk, key } = operation
    const owner = owners.get(sdk)
    if (owner) problems.push(about(operation, `${key} has the x-sdk ${sdk}, which ${owner} has already.`))
    else owners.set(sdk, key)
  }
  for (const operation of operations) {
    const { sdk, key } = operation
    const inside = operations.find((other) => other.sdk.startsWith(`${sdk}.`))
    if (inside)
      problems.push(
        about(operation, `${key} has the x-sdk ${sdk}, which is a group of methods as well: ${inside.sdk}.`),
      )
  }
  return problems
}

function collidingTypes(
  operations: readonly Operation[],
  description: Description,
): (readonly [schema: string, sentence: string])[] {
  const schemas = Object.keys(description.components.schemas ?? {})
  const generated = operations.flatMap(({ typeName, key }) =>
    ['Arguments', 'Body', 'Answer'].map((end) => [`${typeName}${end}`, key] as const),
  )
  return schemas.flatMap((schema) => {
    if (taken.includes(schema))
      return [[schema, `the schema ${schema} has a name that the package uses itself; choose another.`]]
    const [, key] = generated.find(([name]) => name === schema) ?? []
    return key ? [[schema, `the schema ${schema} has a name that is made for ${key}; choose another.`]] : []
  })
}
