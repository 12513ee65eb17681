import type { UserRequest } from '../http/user-request.ts'
import { Problem } from '../problems/problem.ts'
import { isActionId } from './action-id.ts'
import type { Action } from './action.ts'
import type { Actions } from './actions.ts'
import type { ActionKind } from './planned-action.ts'

/**
 * What became of something that the user did, by the id in a form or an address.
 * @throws Problem `not_found`: also where it is somebody else's, or something else
 */
export async function ownAction(
  actions: Pick<Actions, 'get'>,
  request: UserRequest,
  kind: ActionKind,
  id: unknown,
): Promise<Action> {
  const action = isActionId(id) ? await actions.get(request, id) : undefined
  if (action?.kind !== kind) throw new Problem('not_found')
  return action
}
