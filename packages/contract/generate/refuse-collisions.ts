import type { Description } from './description.ts'
import type { Operation } from './operation.ts'

/** Names the package's index exports itself, which a schema would hide behind. */
const taken = [
  'Effect',
  'RequiredShape',
  'Route',
  'RouteFacts',
  'MethodRoute',
  'MethodTable',
  'OperationName',
  'Operations',
  'Resources',
  'Paged',
  'Scope',
  'ScopeFacts',
]

/** Names that two things claim: one sentence for each. */
export function refuseCollisions(operations: readonly Operation[], description: Description): string[] {
  return [
    ...operations.flatMap(collidingArguments),
    ...collidingMethods(operations),
    ...collidingTypes(operations, description),
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

function collidingMethods(operations: readonly Operation[]): string[] {
  const owners = new Map<string, string>()
  const problems: string[] = []
  for (const { sdk, key } of operations) {
    const owner = owners.get(sdk)
    if (owner) problems.push(`${key} has the x-sdk ${sdk}, which ${owner} has already.`)
    else owners.set(sdk, key)
  }
  for (const { sdk, key } of operations) {
    const inside = operations.find((other) => other.sdk.startsWith(`${sdk}.`))
    if (inside)
      problems.push(`${key} has the x-sdk ${sdk}, which is a group of methods as well: ${inside.sdk}.`)
  }
  return problems
}

function collidingTypes(operations: readonly Operation[], description: Description): string[] {
  const schemas = Object.keys(description.components.schemas ?? {})
  const generated = operations.flatMap(({ typeName, key }) =>
    ['Arguments', 'Body', 'Answer'].map((end) => [`${typeName}${end}`, key] as const),
  )
  return schemas.flatMap((schema) => {
    if (taken.includes(schema))
      return [`The schema ${schema} has a name that the package uses itself; choose another.`]
    const [, key] = generated.find(([name]) => name === schema) ?? []
    return key ? [`The schema ${schema} has a name that is made for ${key}; choose another.`] : []
  })
}
