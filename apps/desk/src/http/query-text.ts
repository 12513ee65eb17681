import type { UserRequest } from './user-request.ts'

/** A parameter of the address, cut to `longest` characters; empty if it is missing, or there several times. */
export function queryText({ query }: Pick<UserRequest, 'query'>, name: string, longest = 200): string {
  const value = query[name]
  return typeof value === 'string' ? value.slice(0, longest) : ''
}
