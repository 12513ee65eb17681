import type { Sandbox } from '../src/sandbox.ts'

/** `Authorization` for the personal access tokens that every sandbox starts with. */
export const callers = {
  admin: basic('token-DEMOW0', '0d0d0d0d-0000-4000-8000-00000000000a'),
  colleague: basic('token-DEMOW1', '0d0d0d0d-0000-4000-8000-00000000000b'),
  stranger: basic('token-OTHER0', '0d0d0d0d-0000-4000-8000-00000000000c'),
}

export interface CallInit {
  authorization?: string | undefined
  /** Sent as JSON. */
  json?: unknown
  /** Sent as it is. */
  text?: string
  headers?: Record<string, string>
}

/** Calls an operation such as `GET /balance` as the demo user, or as whoever is given. */
export function call(sandbox: Sandbox, operation: string, init: CallInit = {}): Promise<Response> {
  const [method = 'GET', path = '/'] = operation.split(' ')
  const authorization = 'authorization' in init ? init.authorization : callers.admin
  const body = init.json === undefined ? init.text : JSON.stringify(init.json)
  return sandbox.fetch(`${sandbox.apiUrl}${path}`, {
    method,
    headers: {
      ...(authorization !== undefined && { authorization }),
      ...(init.json !== undefined && { 'content-type': 'application/json' }),
      ...init.headers,
    },
    ...(body !== undefined && { body }),
  })
}

export function basic(tokenId: string, token: string): string {
  return `Basic ${Buffer.from(`${tokenId}:${token}`).toString('base64')}`
}
