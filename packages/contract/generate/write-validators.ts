import { _ } from 'ajv'
import type { CodeKeywordDefinition, KeywordErrorCxt } from 'ajv/dist/types/index.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { banner } from './banner.ts'
import { ContractError } from './contract-error.ts'
import type { Description, Parameter, Schema } from './description.ts'
import type { Operation } from './operation.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'
import { readsBack } from './reads-back.ts'
import { schemasBelow } from './schemas-below.ts'

/**
 * One module an operation, which checks its parameters, body and answer and needs nothing at run time: ajv's helpers are written
 * into it. `index.ts` loads them one by one.
 * @throws ContractError naming every operation with a schema that cannot be checked.
 */
export async function writeValidators(
  description: Description,
  operations: readonly Operation[],
  origins: Origins,
): Promise<[path: string, text: string][]> {
  const problems: string[] = []
  const files = await Promise.all(
    operations.map(async (operation): Promise<[string, string] | undefined> => {
      try {
        const text = await writeValidator(
          description,
          operation,
          readsBack(description, operations, operation),
        )
        return text ? [`${operation.sdk}.ts`, `${banner}// @ts-nocheck\n\n${text}`] : undefined
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const sentence = `${operation.key}: no checks can be written for it: ${reason}.`
        problems.push(inFile(origins, `path ${operation.path}`, sentence))
        return undefined
      }
    }),
  )
  if (problems.length > 0) throw new ContractError(problems)
  const written = files.filter((file) => file !== undefined)
  return [['index.ts', writeIndex(operations, new Set(written.map(([file]) => file)))], ...written]
}

async function writeValidator(
  description: Description,
  { sdk, body, answer, pathParameters, queryParameters }: Operation,
  readBack: boolean,
): Promise<string | undefined> {
  // An instance each: it numbers the functions it writes, and one operation's numbers are no other's business.
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // What an object only inherits was not sent.
    ownProperties: true,
    // Lengths are counted as JavaScript does; counting characters takes a helper at run time and changes no limit here.
    unicode: false,
    // The sentences are `problem-words.ts`, once.
    messages: false,
    // It would call that option deprecated, once for each operation.
    logger: false,
    // The description was linted before.
    meta: false,
    validateSchema: false,
    code: { source: true, esm: true, lines: true },
  })
  formats.default(ajv)
  showExamples(ajv)
  const ids: Record<string, string> = {}
  const add = (name: string, side: Side, schema: Schema) => {
    ids[name] = `${name}:${sdk}`
    ajv.addSchema({ ...checksOf(schema, side), $id: `${name}:${sdk}` })
    for (const used of schemasBelow(description, [schema])) {
      const checks = checksOf(description.components.schemas?.[used] ?? {}, side)
      if (!ajv.getSchema(`${side}:${used}`)) ajv.addSchema({ ...checks, $id: `${side}:${used}` })
    }
  }
  const parameters = [...pathParameters, ...queryParameters]
  if (parameters.length > 0) add('parameters', 'request', parametersSchema(parameters))
  if (body) add('body', 'request', body.schema)
  if (answer.schema) add('answer', 'answer', answer.schema)
  if (Object.keys(ids).length === 0) return undefined
  const bundle = await build({
    stdin: {
      contents: standalone.default(ajv, ids),
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      loader: 'js',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
  })
  // esbuild names the files it bundled in comments; where they lie differs from machine to machine.
  const text = (bundle.outputFiles[0]?.text ?? '')
    .replaceAll(/^\s*\/\/ .*\n/gm, '')
    .replaceAll(/"[^"\n]*node_modules\//g, '"')
    // Nobody asks where in the schema a rule stands.
    .replaceAll(/ schemaPath: "[^"\n]*",/g, '')
  const names = body?.fields
    ? `export const fields = ${JSON.stringify(Object.keys(body.fields.properties))};\n`
    : ''
  // Then sipgate's new fields go back with the others, and to refuse them would take the operation away from its users until
  // the description knows them.
  return `${text}${names}${readBack ? 'export const readBack = true;\n' : ''}`
}

/** From where on a limit is no number that one has a feeling for. */
const large = 1_000_000_000

/** Lets the errors of patterns and of large limits carry a value that would pass. */
function showExamples(ajv: Ajv2020): void {
  const params = ({ keyword, schema, parentSchema }: KeywordErrorCxt) => {
    const like: unknown = (parentSchema?.['examples'] as unknown[] | undefined)?.[0]
    const limit = keyword === 'pattern' ? _`` : _`limit: ${schema as number}`
    const shown =
      typeof like === 'string' || (typeof like === 'number' && Math.abs(schema as number) >= large)
    return shown ? (keyword === 'pattern' ? _`{like: ${like}}` : _`{${limit}, like: ${like}}`) : _`{${limit}}`
  }
  for (const keyword of ['pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum']) {
    const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition
    ajv.removeKeyword(keyword)
    ajv.addKeyword({ ...definition, keyword, error: { message: '', params } })
  }
}

/** Path and query together, as a method takes them: their names differ. */
function parametersSchema(parameters: readonly Parameter[]): Schema {
  return {
    type: 'object',
    properties: Object.fromEntries(
      parameters.map(({ name, schema, example }) => [
        name,
        { ...schema, ...(example !== undefined && !schema.$ref && { examples: [example] }) },
      ]),
    ),
    required: parameters
      .filter((parameter) => parameter.required || parameter.in === 'path')
      .map(({ name }) => name),
  }
}

type Side = 'request' | 'answer'

/** Only what decides whether a value fits; the rest of the schema is for people. */
const keywords = [
  'type',
  'const',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'pattern',
  'minItems',
  'maxItems',
  'uniqueItems',
  'required',
]
const conditions = ['if', 'then']
const combinations = ['oneOf', 'anyOf', 'allOf']

/** What of a schema is checked. In answers any value of a list passes, since sipgate may add to it. */
function checksOf(schema: Schema, side: Side): Schema {
  if (schema.$ref) return { $ref: `${side}:${schema.$ref.replace('#/components/schemas/', '')}` }
  const deeper = (inner: Schema) => checksOf(inner, side)
  const checks: Schema = {}
  for (const keyword of keywords) if (keyword in schema) checks[keyword] = schema[keyword]
  if (side === 'request' && schema.enum) checks.enum = schema.enum
  if (side === 'request' && 'examples' in schema) checks['examples'] = schema['examples']
  if (schema.format === 'int32') {
    checks.minimum ??= -(2 ** 31)
    checks.maximum ??= 2 ** 31 - 1
  } else if (schema.format) {
    checks.format = schema.format
  }
  if (schema.items) checks.items = deeper(schema.items)
  if (schema.properties) {
    checks.properties = Object.fromEntries(
      Object.entries(schema.properties).map(([name, property]) => [name, deeper(property)]),
    )
  }
  for (const keyword of combinations) {
    const parts = schema[keyword]
    if (Array.isArray(parts)) checks[keyword] = (parts as Schema[]).map(deeper)
  }
  for (const keyword of conditions) if (schema[keyword]) checks[keyword] = deeper(schema[keyword] as Schema)
  const more = schema['additionalProperties']
  if (typeof more === 'object' && more !== null) checks['additionalProperties'] = deeper(more as Schema)
  return checks
}

function writeIndex(operations: readonly Operation[], files: ReadonlySet<string>): string {
  return [
    banner,
    "import type { OperationName } from '../operations.ts'",
    "import type { OperationChecks } from '../../validators.ts'",
    '',
    '/** Loads the checks of one operation; undefined where there is nothing to check. */',
    'export const checks: { readonly [Operation in OperationName]: (() => Promise<OperationChecks>) | undefined } = {',
    ...operations.map(({ key, sdk }) =>
      files.has(`${sdk}.ts`) ? `  '${key}': () => import('./${sdk}.ts'),` : `  '${key}': undefined,`,
    ),
    '}',
    '',
  ].join('\n')
}
