import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { operationSchemas } from './argument-schemas.ts'
import { banner } from './banner.ts'
import type { Description, Schema } from './description.ts'
import { limitsOf } from './limits.ts'
import type { Operation } from './operation.ts'
import { provenanceOf } from './provenance.ts'

/** `types.ts`: an interface for every schema, and one for what each method takes. */
export async function writeTypes(
  description: Description,
  operations: readonly Operation[],
): Promise<string> {
  const answered = schemasBelow(
    description,
    operations.map(({ answer }) => answer.schema),
  )
  const requested = schemasBelow(
    description,
    operations.map(({ body, queryParameters, pathParameters }) => [
      body?.schema,
      queryParameters,
      pathParameters,
    ]),
  )
  const prepared = prepareFor(description, answered)
  const components = mapEntries(description.components.schemas ?? {}, (schema, name) =>
    prepared(schema, requested.has(name) && !answered.has(name) ? 'request' : 'answer'),
  )
  const own = mapEntries(operationSchemas(operations), (schema, name) =>
    prepared(schema, name.endsWith('Answer') ? 'answer' : 'request'),
  )
  const source = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: { ...components, ...own } },
  }
  const nodes = await openapiTS(source as unknown as OpenAPI3, {
    silent: true,
    transform: typeOfMarked,
    // What has a default may be left out.
    defaultNonNullable: false,
  })
  const text = declarations(nodes)
    .map((node) => astToString(node))
    .join('\n')
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll(/^( *(?:\/\*)?\*\*? )@description /gm, '$1')
    // It indents the lines of a comment that follow the first, which Markdown takes for code.
    .replaceAll(/^( *) \* {5}(.*)$/gm, (_, indent: string, line: string) => `${indent} * ${line}`.trimEnd())
  return `${banner}\n${text}`
}

type Side = 'request' | 'answer'

/**
 * A schema as openapi-typescript makes the best of it, and all below it. Of a request it takes what passes the checks: known
 * values only, and a Date for a moment.
 */
function prepareFor(description: Description, answered: ReadonlySet<string>) {
  return function prepared(schema: Schema, side: Side): Schema {
    const name = nameIn(schema)
    if (name !== undefined && side === 'request' && answered.has(name)) {
      // What answers have, too, is open under its name.
      const { $ref: _, ...beside } = schema
      const shared = description.components.schemas?.[name] ?? {}
      if (isNarrower(shared)) return prepared({ ...shared, ...beside }, side)
    }
    const { deprecated: _, format, ...kept } = schema
    const result: Schema = { ...kept, description: comment(schema) }
    // It writes an `enum` in its own way without asking, so its values go where `typeOfMarked` finds them.
    if (schema.enum && [schema.type].flat().includes('string')) {
      delete result.enum
      result['x-values'] = schema.enum
      result['x-open'] = side === 'answer'
    }
    if (side === 'request' && format === 'date-time') result['x-moment'] = true
    for (const shown of ['default', 'example']) {
      if (shown in schema) result[shown] = onOneLine(schema[shown])
    }
    if (Array.isArray(schema['examples'])) result['examples'] = schema['examples'].map(onOneLine)
    const deeper = (inner: Schema) => prepared(inner, side)
    if (schema.properties) result.properties = mapEntries(schema.properties, deeper)
    for (const inner of ['items', 'additionalProperties']) {
      const below = schema[inner]
      if (typeof below === 'object' && below !== null) result[inner] = deeper(below as Schema)
    }
    for (const parts of ['allOf', 'oneOf', 'anyOf']) {
      if (Array.isArray(schema[parts])) result[parts] = (schema[parts] as Schema[]).map(deeper)
    }
    return result
  }
}

/** Whether a request takes less of it than an answer may have, or it is written in another way there. */
function isNarrower(schema: Schema): boolean {
  return schema.enum !== undefined || schema.format === 'date-time'
}

/** Names of the schemas that are referred to, however deep. */
function schemasBelow(description: Description, roots: readonly unknown[]): Set<string> {
  const found = new Set<string>()
  const collect = (schema: unknown) => {
    for (const [, name = ''] of JSON.stringify(schema ?? {}).matchAll(/"#\/components\/schemas\/(\w+)"/g)) {
      if (found.has(name)) continue
      found.add(name)
      collect(description.components.schemas?.[name])
    }
  }
  roots.forEach(collect)
  return found
}

function nameIn({ $ref }: Schema): string | undefined {
  return $ref?.split('/').at(-1)
}

/** What shows on hover, but for default and examples: meaning, limits, since when and how surely it is known. */
function comment(schema: Schema): string {
  const limits = limitsOf(schema).join('; ')
  const { since, source } = provenanceOf(schema)
  return [
    schema.description?.trim() ?? '',
    limits && `${limits.charAt(0).toUpperCase()}${limits.slice(1)}.`,
    ...since.map((when) => `Since ${when}.`),
    ...source.map((text) => `Source: ${text}`),
    // A tag, so it comes after all text.
    schema['deprecated'] === true ? '@deprecated' : '',
  ]
    .filter(Boolean)
    .join('\n\n')
}

function onOneLine(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value
}

function mapEntries(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema, name: string) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema, name)]))
}

function typeOfMarked(schema: SchemaObject): ts.TypeNode | undefined {
  const values = schema['x-values'] as unknown[] | undefined
  const { factory } = ts
  const orNull = schema.type?.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []
  if (schema['x-moment'] === true) {
    const text = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword)
    return factory.createUnionTypeNode([text, factory.createTypeReferenceNode('Date'), ...orNull])
  }
  if (!values) return undefined
  const literals = values
    .filter((value) => typeof value === 'string')
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
  // A closed list of values would be wrong the day sipgate adds one, so any other text passes as well.
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
  return factory.createUnionTypeNode([
    ...literals,
    ...(schema['x-open'] === true ? [anyOther] : []),
    ...orNull,
  ])
}

/** Takes each schema out of openapi-typescript's nested `components` and gives it a declaration of its own. */
function declarations(nodes: readonly ts.Node[]): ts.Node[] {
  const components = nodes.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === 'components',
  )
  const schemas = components?.members
    .filter(ts.isPropertySignature)
    .find((member) => nameOf(member) === 'schemas')
  if (!schemas?.type || !ts.isTypeLiteralNode(schemas.type))
    throw new Error('openapi-typescript wrote no schemas.')
  const { factory } = ts
  const exported = [factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  return schemas.type.members.filter(ts.isPropertySignature).map((member) => {
    const type = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, nameOf(member), undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, nameOf(member), undefined, type)
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member))
  })
}

function nameOf(member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : ''
}
