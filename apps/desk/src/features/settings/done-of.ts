import type { UserRequest } from '../../http/user-request.ts'

/** What the address says was just done, if it is one of `names`. */
export function doneOf<Name extends string>(
  { query }: Pick<UserRequest, 'query'>,
  names: readonly Name[],
): Name | undefined {
  return names.find((name) => name === query['done'])
}
