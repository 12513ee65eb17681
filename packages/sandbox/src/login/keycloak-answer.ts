import { asHeaderValue, whyHeader } from '../traffic/why-header.ts'

const never = { 'cache-control': 'no-store', pragma: 'no-cache' }

/** The login server's answer in JSON, which nobody may store unless `headers` say otherwise. */
export function keycloakAnswer(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...never, ...headers },
  })
}

export function emptyAnswer(status: number): Response {
  return new Response(null, { status, headers: never })
}

/** An error in Keycloak's shape. `why` is for the developer and travels in a header, so that the body stays as it is there. */
export function refuse(
  status: number,
  error: string,
  description: string,
  why: string = description,
  headers: Record<string, string> = {},
): Response {
  return keycloakAnswer(
    { error, error_description: description },
    { status, headers: { [whyHeader]: asHeaderValue(why), ...headers } },
  )
}
