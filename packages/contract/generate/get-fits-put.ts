import { resolve } from './description.ts'
import type { Description } from './description.ts'
import type { Operation } from './operation.ts'

/** Whether what a GET of the same path gave is a body as it stands. */
export function readsBack(
  description: Description,
  operations: readonly Operation[],
  { method, path, pathParameters, body }: Operation,
): boolean {
  const read = operations.find(({ key }) => key === `GET ${path}`)?.answer.schema
  if (method !== 'PUT' || !body?.fields || !read) return false
  const known = [...Object.keys(body.fields.properties), ...pathParameters.map(({ name }) => name)]
  return Object.keys(resolve(description, read).properties ?? { nothing: true }).every((name) =>
    known.includes(name),
  )
}
