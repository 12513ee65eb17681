import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { alwaysOf, operationSchemas, typeOf } from './argument-schemas.ts'
import { banner } from './banner.ts'
import type { Description, Schema } from './description.ts'
import { sidesOf } from './schema-sides.ts'
import type { Sides } from './schema-sides.ts'
import { limitsOf } from './limits.ts'
import type { Operation } from './operation.ts'
import { provenanceOf } from './provenance.ts'
import { readsBack } from './get-fits-put.ts'

/** `types.ts`: an interface for every schema, and one for what each method takes. */
export async function writeTypes(
  description: Description,
  operations: readonly Operation[],
): Promise<string> {
  const sides = sidesOf(description, operations)
  const { answered, given, inputs } = sides
  const prepared = prepareFor(description, sides)
  const schemas = Object.entries(description.components.schemas ?? {})
  const readBack = operations.filter((operation) => readsBack(description, operations, operation))
  const bodies = readBack.flatMap(({ body, typeName }) => [
    `${typeName}Arguments`,
    ...(body ? [typeOf(body.schema, `${typeName}Body`)] : []),
  ])
  const requestSide = (name: string): Side => (bodies.includes(name) ? 'returned' : 'request')
  const isGiven = (name: string) =>
    (given.has(name) && !answered.has(name)) || [...inputs.values()].includes(name)
  const components = schemas.flatMap(([name, schema]): [string, Schema][] => {
    const input = inputs.get(name)
    const own = prepared(schema, isGiven(name) ? requestSide(name) : 'answer')
    return [[name, own], ...(input ? [[input, prepared(schema, 'returned')] as [string, Schema]] : [])]
  })
  const own = Object.entries(operationSchemas(description, operations)).map(
    ([name, schema]): [string, Schema] => [
      name,
      prepared(schema, name.endsWith('Answer') ? 'answer' : requestSide(name)),
    ],
  )
  const written = new Set(own.map(([name]) => name).filter((name) => !name.endsWith('Answer')))
  const source = {
    openapi: '3.1.0',
    info: { title: '', version: '' },
    paths: {},
    components: { schemas: Object.fromEntries([...components, ...own]) },
  }
  const nodes = await openapiTS(source as unknown as OpenAPI3, {
    silent: true,
    transform: typeOfMarked,
    // What has a default may be left out.
    defaultNonNullable: false,
  })
  const text = declarations(nodes, (name) => written.has(name) || isGiven(name))
    .map((node) => astToString(node))
    .join('\n')
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1')
    .replaceAll(/^( *(?:\/\*)?\*\*? )@description /gm, '$1')
    // It indents the lines of a comment that follow the first, which Markdown takes for code.
    .replaceAll(/^( *) \* {5}(.*)$/gm, (_, indent: string, line: string) => `${indent} * ${line}`.trimEnd())
  return `${banner}\n${text}`
}

/** `returned` is a request that may hold what was read. */
type Side = 'request' | 'returned' | 'answer'

/**
 * A schema as openapi-typescript makes the best of it, and all below it. Of a request it takes what passes the checks: a Date
 * for a moment and known values only. A value that was read may be unknown, but giving it back must compile.
 */
function prepareFor(description: Description, { answered, inputs }: Sides) {
  return function prepared(schema: Schema, side: Side): Schema {
    const name = nameIn(schema)
    if (name !== undefined && side !== 'answer' && answered.has(name)) {
      // What answers have, too, is open under its name.
      const { $ref: _, ...beside } = schema
      const shared = description.components.schemas?.[name] ?? {}
      if (isNarrower(shared)) return prepared({ ...shared, ...beside }, side)
      const input = inputs.get(name)
      if (input) return prepared({ $ref: `#/components/schemas/${input}`, ...beside }, side)
    }
    const { deprecated: _, format, ...kept } = schema
    const result: Schema = { ...kept, description: comment(schema) }
    const always = alwaysOf(schema)
    if (always.length > 0) result.required = [...(schema.required ?? []), ...always]
    // It writes an `enum` in its own way without asking, so its values go where `typeOfMarked` finds them.
    if (schema.enum && [schema.type].flat().includes('string')) {
      delete result.enum
      result['x-values'] = schema.enum
      result['x-open'] = side !== 'request'
    }
    if (side !== 'answer' && format === 'date-time') result['x-moment'] = true
    for (const shown of ['default', 'example']) {
      if (shown in schema) result[shown] = onOneLine(schema[shown])
    }
    if (Array.isArray(schema['examples'])) result['examples'] = schema['examples'].map(onOneLine)
    const deeper = (inner: Schema) => prepared(inner, side)
    if (schema.properties) {
      result.properties = Object.fromEntries(
        Object.entries(schema.properties).map(([property, inner]) => [property, deeper(inner)]),
      )
    }
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
function declarations(nodes: readonly ts.Node[], isGiven: (name: string) => boolean): ts.Node[] {
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
    const found = member.type ?? factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
    const type = isGiven(nameOf(member)) ? asGiven(found) : found
    const declaration = ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, nameOf(member), undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, nameOf(member), undefined, type)
    return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member))
  })
}

function nameOf(member: ts.PropertySignature): string {
  return ts.isIdentifier(member.name) || ts.isStringLiteral(member.name) ? member.name.text : ''
}

/** The type of what callers may give: lists that cannot be changed, and undefined for what is left out. */
function asGiven(type: ts.TypeNode): ts.TypeNode {
  const { factory } = ts
  const { transformed } = ts.transform(type, [
    (context) => (root) => {
      const visit = (node: ts.Node): ts.Node => {
        const inner = ts.visitEachChild(node, visit, context)
        if (ts.isArrayTypeNode(inner)) {
          return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, inner)
        }
        if (!ts.isPropertySignature(inner) || !inner.questionToken || !inner.type) return inner
        const kinds = ts.isUnionTypeNode(inner.type) ? inner.type.types : [inner.type]
        const orLeftOut = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)
        return factory.updatePropertySignature(
          inner,
          inner.modifiers,
          inner.name,
          inner.questionToken,
          factory.createUnionTypeNode([...kinds, orLeftOut]),
        )
      }
      return visit(root) as ts.TypeNode
    },
  ])
  return transformed[0] ?? type
}
