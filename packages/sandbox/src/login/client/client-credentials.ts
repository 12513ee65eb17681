import type { Kernel } from '../../world/kernel.ts'
import type { ClientState, Realm } from '../../world/state/state.ts'
import { equalSecrets } from '../../world/accounts/equal-secrets.ts'
import { findClient } from '../../world/accounts/granted-access.ts'
import { refuse } from '../keycloak-answer.ts'

interface Credentials {
  clientId: string
  clientSecret: string | null
}

const badCredentials = 'Invalid client or Invalid client credentials'

/** The client of a request, by HTTP Basic or by `client_id` and `client_secret` in the form (RFC 6749, section 2.3.1). */
export function authenticateClient(
  kernel: Kernel,
  realm: Realm,
  request: Request,
  form: URLSearchParams,
): ClientState | Response {
  const authorization = request.headers.get('authorization')
  const basic = /^basic +([a-z0-9+/_=-]*) *$/i.exec(authorization ?? '')?.[1]
  // RFC 6749, section 5.2: a client that used Basic is challenged with Basic.
  const challenge: Record<string, string> =
    basic === undefined ? {} : { 'www-authenticate': `Basic realm="${realm}"` }
  const candidates = basic === undefined ? formCredentials(form) : basicCredentials(basic)
  if (candidates.length === 0) {
    const why = 'Send client_id and client_secret as form fields, or both with HTTP Basic.'
    return refuse(400, 'invalid_client', 'Missing client_id parameter', why)
  }
  for (const { clientId, clientSecret } of candidates) {
    const client = findClient(kernel, realm, clientId)
    if (!client) continue
    if (basic !== undefined && (form.get('client_id') ?? clientId) !== clientId) {
      return refuse(
        401,
        'invalid_client',
        badCredentials,
        'HTTP Basic and client_id name different clients.',
        challenge,
      )
    }
    if (equalSecrets(clientSecret ?? '', client.clientSecret) && clientSecret !== null) return client
    const why =
      clientSecret === null ? 'client_secret is missing.' : 'client_secret is not the secret of this client.'
    return refuse(401, 'unauthorized_client', badCredentials, why, challenge)
  }
  const names = candidates.map(({ clientId }) => clientId)
  const elsewhere = kernel.state.clients.find(({ clientId }) => names.includes(clientId))?.realm
  const why = elsewhere
    ? `This client belongs to the realm ${elsewhere}, not to ${realm}.`
    : `The realm ${realm} has no client with this id.`
  return refuse(401, 'invalid_client', badCredentials, why, challenge)
}

function formCredentials(form: URLSearchParams): Credentials[] {
  const clientId = form.get('client_id')
  return clientId ? [{ clientId, clientSecret: form.get('client_secret') }] : []
}

/** Ids of sipgate's clients contain colons, which many programs do not encode, so any colon may be the separator. */
function basicCredentials(encoded: string): Credentials[] {
  const text = Buffer.from(encoded, 'base64').toString()
  const pairs: Credentials[] = []
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    const [clientId, clientSecret] = [text.slice(0, colon), text.slice(colon + 1)]
    pairs.push({ clientId: formDecoded(clientId), clientSecret: formDecoded(clientSecret) })
    pairs.push({ clientId, clientSecret })
    if (pairs.length > 20) break
  }
  return pairs
}

function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
