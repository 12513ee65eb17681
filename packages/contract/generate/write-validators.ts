import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { banner } from './banner.ts'
import { resolve } from './description.ts'
import type { Description, Schema } from './description.ts'
import type { Operation } from './operation.ts'

/**
 * One module an operation, which checks its body and answer and needs nothing at run time: ajv's helpers are written
 * into it. `index.ts` loads them one by one.
 */
export async function writeValidators(
  description: Description,
  operations: readonly Operation[],
): Promise<[path: string, text: string][]> {
  const files = await Promise.all(
    operations.map(async (operation): Promise<[string, string] | undefined> => {
      const text = await writeValidator(description, operation)
      return text ? [`${operation.sdk}.ts`, `${banner}// @ts-nocheck\n\n${text}`] : undefined
    }),
  )
  const written = files.filter((file) => file !== undefined)
  return [['index.ts', writeIndex(operations, new Set(written.map(([file]) => file)))], ...written]
}

async function writeValidator(description: Description, operation: Operation): Promise<string | undefined> {
  const { body, answer } = operation
  const schemas: Record<string, Schema> = {
    ...(body && { body: inline(description, body.schema, true, []) }),
    ...(answer.schema && { answer: inline(description, answer.schema, false, []) }),
  }
  const names = Object.keys(schemas)
  if (names.length === 0) return undefined
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // What an object only inherits was not sent.
    ownProperties: true,
    code: { source: true, esm: true, lines: true },
  })
  formats.default(ajv)
  for (const name of names) ajv.addSchema({ ...schemas[name], $id: name })
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])))
  const bundle = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'silent',
  })
  // esbuild names the files it bundled in comments; where they lie differs from machine to machine.
  return (bundle.outputFiles[0]?.text ?? '').replaceAll(/^\/\/ .*\n/gm, '')
}

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
const combinations = ['oneOf', 'anyOf', 'allOf']

/** The schema with its references written out. In answers any value of a list passes, since sipgate may add to it. */
function inline(
  description: Description,
  schema: Schema,
  isRequest: boolean,
  above: readonly Schema[],
): Schema {
  const resolved = resolve(description, schema)
  if (above.includes(resolved)) return {}
  const deeper = (inner: Schema) => inline(description, inner, isRequest, [...above, resolved])
  const checks: Schema = {}
  for (const keyword of keywords) if (keyword in resolved) checks[keyword] = resolved[keyword]
  if (isRequest && resolved.enum) checks.enum = resolved.enum
  if (resolved.format === 'int32') {
    checks.minimum ??= -(2 ** 31)
    checks.maximum ??= 2 ** 31 - 1
  } else if (resolved.format) {
    checks.format = resolved.format
  }
  if (resolved.items) checks.items = deeper(resolved.items)
  if (resolved.properties) {
    checks.properties = Object.fromEntries(
      Object.entries(resolved.properties).map(([name, property]) => [name, deeper(property)]),
    )
  }
  for (const keyword of combinations) {
    const parts = resolved[keyword]
    if (Array.isArray(parts)) checks[keyword] = (parts as Schema[]).map(deeper)
  }
  const more = resolved['additionalProperties']
  if (typeof more === 'object' && more !== null) checks['additionalProperties'] = deeper(more as Schema)
  return checks
}

function writeIndex(operations: readonly Operation[], files: ReadonlySet<string>): string {
  return [
    banner,
    "import type { OperationName } from '../operations.ts'",
    "import type { OperationChecks } from '../../validators.ts'",
    '',
    '/** Loads the checks of one operation; undefined where there is neither a body nor a JSON answer. */',
    'export const checks: { readonly [Operation in OperationName]: (() => Promise<OperationChecks>) | undefined } = {',
    ...operations.map(({ key, sdk }) =>
      files.has(`${sdk}.ts`) ? `  '${key}': () => import('./${sdk}.ts'),` : `  '${key}': undefined,`,
    ),
    '}',
    '',
  ].join('\n')
}
