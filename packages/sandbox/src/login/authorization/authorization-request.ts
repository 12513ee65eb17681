import type { Kernel } from '../../world/kernel.ts'
import type { ClientState, Realm } from '../../world/state/state.ts'
import { duplicatedField } from '../form-fields.ts'
import { findClient } from '../../world/accounts/granted-access.ts'
import { checkRedirectUri } from '../client/redirect-uri.ts'
import { isKnownScope, parseScopes } from '../scopes/scope-list.ts'

export type ResponseMode = 'query' | 'fragment' | 'form_post'

/** The address that receives the answer to an authorization request. */
export interface AnswerTarget {
  realm: Realm
  redirectUri: string
  responseMode: ResponseMode
  state?: string
}

/** An authorization request that may go on: its client and redirect URI are good and its parameters make sense. */
export interface AuthorizationRequest {
  target: AnswerTarget
  client: ClientState
  responseType: 'code' | 'token' | 'id_token token'
  scopes: string[]
  prompt: ReadonlySet<string>
  /** Seconds since the password was typed. */
  maxAge?: number
  loginHint?: string
  nonce?: string
  codeChallenge?: string
  codeChallengeMethod?: 'S256' | 'plain'
  /** As it came, to be repeated in the addresses of the login and consent pages. */
  parameters: URLSearchParams
}

/** The client must not learn of this error, so the browser stays here. */
export interface RefusedHere {
  refusedHere: { status: 400; message: string; why: string }
}

export interface RefusedAtClient {
  refusedAtClient: { target: AnswerTarget; error: string; description: string; why?: string }
}

const prompts = new Set(['none', 'login', 'consent', 'select_account'])

/**
 * Checks the parameters in Keycloak's order: first those that decide whether the client may receive an error at
 * all.
 */
export function readAuthorizationRequest(
  kernel: Kernel,
  realm: Realm,
  parameters: URLSearchParams,
): AuthorizationRequest | RefusedHere | RefusedAtClient {
  const client = readClient(kernel, realm, parameters)
  if ('refusedHere' in client) return client
  const redirectUri = parameters.get('redirect_uri')
  if (!redirectUri) return refusedHere('Invalid parameter: redirect_uri', 'The redirect_uri is missing.')
  const check = checkRedirectUri(redirectUri, client.redirectUris)
  if (!check.ok || parameters.getAll('redirect_uri').length > 1) {
    const why = check.ok ? 'Send it only once.' : check.why
    const sent = `The redirect_uri ${redirectUri.slice(0, 200)} was refused.`
    return refusedHere('Invalid parameter: redirect_uri', `${sent} ${why}`)
  }

  const responseType = parameters.get('response_type')?.split(' ').sort().join(' ')
  const implicit = responseType?.split(' ').some((type) => type === 'token' || type === 'id_token') ?? false
  const givenMode = parameters.get('response_mode')
  const responseMode = isResponseMode(givenMode) ? givenMode : implicit ? 'fragment' : 'query'
  const state = parameters.get('state')
  const target: AnswerTarget = { realm, redirectUri, responseMode, ...(state !== null && { state }) }
  const refuse = (error: string, description: string, why?: string): RefusedAtClient => ({
    refusedAtClient: { target, error, description, ...(why !== undefined && { why }) },
  })

  if (!responseType) return refuse('invalid_request', 'Missing parameter: response_type')
  if (responseType !== 'code' && responseType !== 'token' && responseType !== 'id_token token') {
    return refuse(
      'unsupported_response_type',
      'Unsupported response_type',
      'response_type is one of: code, token, id_token token.',
    )
  }
  if (givenMode !== null && !isResponseMode(givenMode)) {
    return refuse(
      'invalid_request',
      'Invalid parameter: response_mode',
      'response_mode is one of: query, fragment, form_post.',
    )
  }
  if (implicit && givenMode === 'query') {
    target.responseMode = 'fragment'
    return refuse('invalid_request', "Response_mode 'query' not allowed for implicit or hybrid flow")
  }
  if (implicit && !client.implicitFlow) {
    return refuse(
      'unauthorized_client',
      'Client is not allowed to initiate browser login with given response_type. Implicit flow is disabled for the client.',
    )
  }
  const twice = duplicatedField(parameters)
  if (twice !== undefined)
    return refuse('invalid_request', 'duplicated parameter', `Send ${twice} only once.`)
  if (parameters.has('request')) return refuse('request_not_supported', 'Request objects are not supported')
  if (parameters.has('request_uri'))
    return refuse('request_uri_not_supported', 'Request objects are not supported')

  const scopes = parseScopes(parameters.get('scope') ?? '')
  const unknown = scopes.filter((scope) => !isKnownScope(scope))
  if (unknown.length > 0) {
    const why = `No client can have ${unknown.slice(0, 5).join(', ')}. The discovery document lists all scopes.`
    return refuse('invalid_scope', `Invalid scopes: ${unknown.join(' ').slice(0, 300)}`, why)
  }

  const nonce = parameters.get('nonce')
  if (responseType === 'id_token token' && !nonce)
    return refuse('invalid_request', 'Missing parameter: nonce')
  const prompt = new Set(parseScopes(parameters.get('prompt') ?? ''))
  if ([...prompt].some((value) => !prompts.has(value)))
    return refuse('invalid_request', 'Invalid parameter: prompt')
  if (prompt.has('none') && prompt.size > 1) {
    return refuse(
      'invalid_request',
      'Invalid parameter: prompt',
      'prompt=none cannot be combined with other values.',
    )
  }
  const maxAge = parameters.get('max_age')
  if (maxAge !== null && !/^[0-9]{1,9}$/.test(maxAge))
    return refuse('invalid_request', 'Invalid parameter: max_age')
  const proof = readCodeChallenge(parameters)
  if ('problem' in proof) return refuse('invalid_request', proof.problem)

  const loginHint = parameters.get('login_hint')
  return {
    target,
    client,
    responseType,
    scopes,
    prompt,
    parameters,
    ...proof,
    ...(maxAge !== null && { maxAge: Number(maxAge) }),
    ...(nonce !== null && { nonce }),
    ...(loginHint !== null && { loginHint }),
  }
}

function readClient(kernel: Kernel, realm: Realm, parameters: URLSearchParams): ClientState | RefusedHere {
  const [clientId, another] = parameters.getAll('client_id')
  if (!clientId)
    return refusedHere('Missing parameter: client_id', 'Send the id of your client as client_id.')
  if (another !== undefined) return refusedHere('Invalid Request', 'Send client_id only once.')
  const client = findClient(kernel, realm, clientId)
  if (client) return client
  const elsewhere = kernel.state.clients.find((other) => other.clientId === clientId)?.realm
  const there = kernel.state.clients.filter((other) => other.realm === realm).map((other) => other.clientId)
  const why = elsewhere
    ? `This client belongs to the realm ${elsewhere}, not to ${realm}. Send its users there.`
    : `The realm ${realm} has these clients: ${there.join(', ') || 'none'}.`
  return refusedHere('Client not found.', why)
}

function refusedHere(message: string, why: string): RefusedHere {
  return { refusedHere: { status: 400, message, why } }
}

function isResponseMode(text: string | null): text is ResponseMode {
  return text === 'query' || text === 'fragment' || text === 'form_post'
}

type CodeChallenge = { codeChallenge?: string; codeChallengeMethod?: 'S256' | 'plain' }

/** PKCE (RFC 7636, section 4.3): optional, but enforced once it is used. */
function readCodeChallenge(parameters: URLSearchParams): CodeChallenge | { problem: string } {
  const challenge = parameters.get('code_challenge')
  const method = parameters.get('code_challenge_method')
  if (method !== null && method !== 'S256' && method !== 'plain') {
    return { problem: 'Invalid parameter: code challenge method is not supported' }
  }
  if (challenge === null) return method === null ? {} : { problem: 'Missing parameter: code_challenge' }
  if (!/^[A-Za-z0-9\-._~]{43,128}$/.test(challenge)) return { problem: 'Invalid parameter: code_challenge' }
  return { codeChallenge: challenge, codeChallengeMethod: method ?? 'plain' }
}
