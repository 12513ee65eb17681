import type { Kernel } from '../../world/kernel.ts'
import type { Realm } from '../../world/state/state.ts'
import { exchangeCode } from './code-exchange.ts'
import { handleClientRequest, type ClientRequest } from '../client/client-request.ts'
import { refuse } from '../keycloak-answer.ts'
import { exchangePassword } from './password-exchange.ts'
import { exchangeRefreshToken } from './refresh.ts'

type Exchange = (kernel: Kernel, request: ClientRequest) => Promise<Response>

const exchanges = new Map<string, Exchange>([
  ['authorization_code', exchangeCode],
  ['refresh_token', exchangeRefreshToken],
  ['password', exchangePassword],
])

/** `POST …/protocol/openid-connect/token` (RFC 6749, section 3.2), with Keycloak's order of checks and its texts. */
export function tokenEndpoint(kernel: Kernel, realm: Realm, request: Request): Promise<Response> {
  return handleClientRequest(
    kernel,
    realm,
    request,
    async (clientRequest) => {
      const exchange = exchanges.get(clientRequest.form.get('grant_type') ?? '')
      return exchange ? exchange(kernel, clientRequest) : unsupported()
    },
    { before: checkGrantType },
  )
}

function checkGrantType(form: URLSearchParams): Response | undefined {
  const grantType = form.get('grant_type')
  if (!grantType) return refuse(400, 'invalid_request', 'Missing form parameter: grant_type')
  return exchanges.has(grantType) ? undefined : unsupported()
}

function unsupported(): Response {
  const why = `Supported grant types: ${[...exchanges.keys()].join(', ')}.`
  return refuse(400, 'unsupported_grant_type', 'Unsupported grant_type', why)
}
