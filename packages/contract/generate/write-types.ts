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
  const schemas = { ...description.components.schemas, ...operationSchemas(operations) }
  const source = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: mapValues(schemas, prepared) },
  }
  const nodes = await openapiTS(source as unknown as OpenAPI3, {
    silent: true,
    transform: openUnion,
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

/** A schema as openapi-typescript makes the best of it, and all below it. */
function prepared(schema: Schema): Schema {
  const { deprecated: _, format: _format, ...kept } = schema
  const result: Schema = { ...kept, description: comment(schema) }
  // It writes an `enum` as a closed union without asking, so its values go where `openUnion` finds them.
  if (schema.enum && [schema.type].flat().includes('string')) {
    delete result.enum
    result['x-values'] = schema.enum
  }
  for (const shown of ['default', 'example']) {
    if (shown in schema) result[shown] = onOneLine(schema[shown])
  }
  if (Array.isArray(schema['examples'])) result['examples'] = schema['examples'].map(onOneLine)
  if (schema.properties) result.properties = mapValues(schema.properties, prepared)
  for (const inner of ['items', 'additionalProperties']) {
    const below = schema[inner]
    if (typeof below === 'object' && below !== null) result[inner] = prepared(below as Schema)
  }
  for (const parts of ['allOf', 'oneOf', 'anyOf']) {
    if (Array.isArray(schema[parts])) result[parts] = (schema[parts] as Schema[]).map(prepared)
  }
  return result
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

function mapValues(
  schemas: Readonly<Record<string, Schema>>,
  change: (schema: Schema) => Schema,
): Record<string, Schema> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]))
}

/** A closed list of values would be wrong the day sipgate adds one, so any other text passes as well. */
function openUnion(schema: SchemaObject): ts.TypeNode | undefined {
  const values = schema['x-values'] as unknown[] | undefined
  if (!values) return undefined
  const { factory } = ts
  const literals = values
    .filter((value) => typeof value === 'string')
    .map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)))
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  )
  const orNull = schema.type?.includes('null') ? [factory.createLiteralTypeNode(factory.createNull())] : []
  return factory.createUnionTypeNode([...literals, anyOther, ...orNull])
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
