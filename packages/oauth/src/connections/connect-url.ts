import { checkOptions, invalidOption } from '../check-options.ts'
import type { Scope } from '../generated/scopes.ts'
import { safeReturnTo } from '../return-to.ts'
import { equalSecrets, proofOf } from '../secrets.ts'
import { checkScopes } from '../settings/check-scopes.ts'
import type { Settings } from '../settings/settings.ts'

/** Options of `connectUrl()`. */
export interface ConnectUrlOptions {
  /** The path of the app to return to. Default `/`. */
  readonly returnTo?: string | undefined
  /** Scopes to ask for, beyond those that every connection asks for. */
  readonly scopes?: readonly Scope[] | undefined
}

/**
 * The path that starts a connection. The scopes in it carry a proof, so that nobody else can make a link that asks for more.
 * @throws OAuthError `invalid_option`
 */
export function connectUrl(settings: Settings, options: ConnectUrlOptions = {}): string {
  checkOptions('connectUrl', options, ['returnTo', 'scopes'])
  const { returnTo = '/', scopes = [] } = options
  if (typeof returnTo !== 'string' || safeReturnTo(returnTo) === undefined)
    throw invalidOption('returnTo must be a path of the app')
  const query = new URLSearchParams()
  if (returnTo !== '/') query.set('returnTo', returnTo)
  const more = checkScopes(scopes).join(' ')
  if (more !== '') {
    query.set('scopes', more)
    query.set('proof', proofOfScopes(settings, more))
  }
  const search = query.toString()
  return search === '' ? settings.startPath : `${settings.startPath}?${search}`
}

/** The scopes of such a link. Undefined if this app did not make it. */
export function askedScopes(settings: Settings, request: Request): readonly string[] | undefined {
  const { searchParams } = new URL(request.url)
  const scopes = searchParams.getAll('scopes')
  const proofs = searchParams.getAll('proof')
  if (scopes.length === 0 && proofs.length === 0) return []
  const [asked = ''] = scopes
  const proven = scopes.length === 1 && proofs.length === 1
  if (!proven || !equalSecrets(proofs[0] ?? '', proofOfScopes(settings, asked))) return undefined
  return asked.split(' ')
}

const proofOfScopes = ({ clientSecret, client }: Settings, scopes: string) =>
  proofOf(clientSecret, 'connect scopes', client, scopes)
