import type { Clock } from '../world/clock.ts'

/** What an application gave to an address that is not the login server's. The secrets themselves are not kept. */
export interface CaughtSecret {
  /** ISO 8601, on the sandbox's clock. */
  time: string
  method: string
  /** The honest path that the address imitates. */
  path: string
  /** The names of what came, such as `client_secret` or `code`; empty when the request carried nothing secret. */
  secrets: string[]
}

const secretFields = [
  'client_secret',
  'code',
  'code_verifier',
  'refresh_token',
  'access_token',
  'id_token',
  'id_token_hint',
  'token',
  'username',
  'password',
]

export function caughtSecret(
  clock: Clock,
  request: Request,
  { fields, path }: { fields: URLSearchParams; path: string },
): CaughtSecret {
  const secrets = secretFields.filter((name) => fields.has(name))
  const scheme = request.headers.get('authorization')?.split(' ', 1)[0]?.toLowerCase()
  if (scheme === 'basic') secrets.push('client_secret')
  if (scheme === 'bearer') secrets.push('access_token')
  return { time: new Date(clock.now()).toISOString(), method: request.method, path, secrets }
}
