import type { Kernel } from '../../world/kernel.ts'
import type { ClientState, Realm } from '../../world/state/state.ts'
import { authenticateClient } from './client-credentials.ts'
import { withCors } from './web-origins.ts'
import { duplicatedField, readForm } from '../form-fields.ts'
import { refuse } from '../keycloak-answer.ts'

export interface ClientRequest {
  realm: Realm
  client: ClientState
  form: URLSearchParams
}

/** Handles a form that a client sends in its own name: checks the body, then the client, and only then looks inside. */
export async function handleClientRequest(
  kernel: Kernel,
  realm: Realm,
  request: Request,
  handle: (clientRequest: ClientRequest) => Promise<Response>,
  { before }: { before?: (form: URLSearchParams) => Response | undefined } = {},
): Promise<Response> {
  const body = await readForm(request)
  if (!('form' in body))
    return withCors(kernel, realm, request, refuse(body.status, 'invalid_request', body.problem))
  const { form } = body
  const early = before?.(form)
  if (early) return withCors(kernel, realm, request, early)
  const client = authenticateClient(kernel, realm, request, form)
  if (client instanceof Response) return withCors(kernel, realm, request, client)
  const twice = duplicatedField(form)
  const response =
    twice === undefined
      ? await handle({ realm, client, form })
      : refuse(400, 'invalid_request', 'duplicated parameter', `Send the field ${twice} only once.`)
  return withCors(kernel, realm, request, response, client)
}
