import type { Schema } from '../generate/description.ts'
import type { Operation } from '../generate/operation.ts'
import { literal } from './literal.ts'
import type { SampleRequest } from './sample-request.ts'

/** The call and a look at its answer, with a client named `sipgate` at hand. */
export function typescriptSample(
  operation: Operation,
  request: SampleRequest,
  follow: (schema: Schema) => Schema,
): string {
  const call = `sipgate.${operation.sdk}(${argumentText(operation, request)})`
  const { kind, schema } = operation.answer
  if (operation.paged) {
    const body = call.includes('\n') ? '{\n  console.log(item)\n}' : 'console.log(item)'
    return `for await (const item of ${call}) ${body}`
  }
  if (kind === 'none') return `await ${call}`
  if (kind === 'binary') return `const bytes = await ${call}\nconsole.log(bytes.length)`
  const fields = schema ? follow(schema) : {}
  if (
    operation.method !== 'DELETE' &&
    isList(fields.properties?.['items']) &&
    fields.required?.includes('items')
  )
    return `const { items } = await ${call}\nfor (const item of items) console.log(item)`
  return `const answer = await ${call}\nconsole.log(answer)`
}

function isList(schema: Schema | undefined): boolean {
  return schema?.type === 'array'
}

/** Path, query and body fields in one flat object, as the methods take them. */
function argumentText(operation: Operation, { path, query, body }: SampleRequest): string {
  const fields = body === undefined ? {} : operation.body?.fields ? (body as object) : { body }
  const all = { ...path, ...query, ...fields }
  return Object.keys(all).length === 0 ? '' : literal(all)
}
