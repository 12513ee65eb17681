import openapiTS, { astToString } from 'openapi-typescript'
import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import ts from 'typescript'
import { operationSchemas } from './argument-schemas.ts'
import { banner } from './banner.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'

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
    components: { schemas: markLists(schemas) },
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
  return `${banner}\n${text}`
}

/** openapi-typescript writes an `enum` as a closed union without asking, so its values go where `openUnion` finds them. */
function markLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(markLists)
  if (typeof value !== 'object' || value === null) return value
  const isText = 'type' in value && [value.type].flat().includes('string')
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] =>
    name === 'enum' && isText && Array.isArray(inner) ? ['x-values', inner] : [name, markLists(inner)],
  )
  return Object.fromEntries(entries)
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
