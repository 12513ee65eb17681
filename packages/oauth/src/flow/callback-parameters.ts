import type { LoginProblemCode } from '../pages/problem-status.ts'
import type { ProblemDetails } from '../pages/login-problem.ts'
import type { Provider } from '../provider/provider.ts'
import { looksLikeSecret } from '../secrets.ts'
import type { LoginFlow } from '../stores/store.ts'

/** Why a callback is not accepted. `reason` is for the log. */
export interface Refusal {
  readonly code: LoginProblemCode
  readonly reason: string
  readonly details?: ProblemDetails
}

/** Each parameter may occur once, and `state` must look like ours (RFC 6749, section 3.1). */
export function malformedPart(parameters: URLSearchParams): string | undefined {
  const names = [...parameters.keys()]
  if (new Set(names).size !== names.length) return 'doubled parameter'
  if (!looksLikeSecret(parameters.get('state') ?? undefined)) return 'state'
  if (parameters.toString().length > 8192) return 'too long'
  for (const name of ['response', 'id_token', 'access_token', 'token']) {
    if (parameters.has(name)) return 'not an answer to a code request'
  }
  const code = parameters.get('code')
  if (parameters.has('error')) return undefined
  return code && /^[\x21-\x7e]+$/.test(code) ? undefined : 'code'
}

/** An answer from another issuer is a mix-up. One without `iss` is accepted unless the metadata promises it (RFC 9207, section 2.4). */
export async function issuerRefusal(
  provider: Provider,
  parameters: URLSearchParams,
  flow: LoginFlow,
): Promise<Refusal | undefined> {
  const iss = parameters.get('iss')
  if (iss !== null) return iss === flow.issuer ? undefined : { code: 'callback_invalid', reason: 'iss' }
  const metadata = await provider.metadata().catch(() => undefined)
  const promised = metadata?.authorization_response_iss_parameter_supported === true
  return promised ? { code: 'callback_invalid', reason: 'iss missing' } : undefined
}

const knownErrors = [
  'invalid_scope',
  'invalid_request',
  'unauthorized_client',
  'unsupported_response_type',
  // OpenID Connect Core, section 3.1.2.6
  'interaction_required',
  'login_required',
  'consent_required',
  'account_selection_required',
]

/** An error from the login server (RFC 6749, section 4.1.2.1). Neither the error nor its description is shown to anyone. */
export function errorRefusal(parameters: URLSearchParams): Refusal | undefined {
  const error = parameters.get('error')
  if (error === null) return undefined
  if (error === 'access_denied') return { code: 'declined', reason: 'access_denied' }
  if (error === 'server_error' || error === 'temporarily_unavailable') {
    return { code: 'provider_unreachable', reason: error }
  }
  // An error that no specification defines did not come from a login server.
  if (!knownErrors.includes(error)) return { code: 'callback_invalid', reason: 'error' }
  return { code: 'provider_refused', reason: error }
}
