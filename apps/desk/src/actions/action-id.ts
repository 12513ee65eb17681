import type { Form } from '../forms/form.ts'
import { Problem } from '../problems/problem.ts'

/** Whether a form or an address can have it from `actions.newId()`. */
export const isActionId = (id: unknown): id is string => typeof id === 'string' && /^[\w-]{22}$/.test(id)

/**
 * The id with which a form is sent once.
 * @throws Problem `bad_request`
 */
export function readActionId(form: Form): string {
  const id = form.text('id')
  if (!isActionId(id)) throw new Problem('bad_request')
  return id
}
