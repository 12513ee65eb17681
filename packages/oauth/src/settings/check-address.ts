import { invalidOption } from '../check-options.ts'

/**
 * An absolute URL. Tokens and codes travel over https; plain http is for this machine only.
 * @throws OAuthError `invalid_option`
 */
export function checkAddress(option: string, text: unknown): URL {
  if (text === undefined || text === null || text === '') throw invalidOption(`${option} is missing`)
  if (typeof text !== 'string' || !URL.canParse(text)) throw invalidOption(`${option} is not an absolute URL`)
  const url = new URL(text)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    throw invalidOption(`${option} must be https, or http on a loopback host`)
  if (url.username || url.password)
    throw invalidOption(`${option} must not contain a user name or a password`)
  return url
}

/**
 * The address of one of sipgate's servers, without a slash at the end. It is used as given, so a missing or surplus part would
 * fail only at the first login.
 * @param ending the path it must end in, such as `/auth`
 * @throws OAuthError `invalid_option`
 */
export function checkServer(option: string, given: unknown, ending: string, example: string): string {
  const url = checkAddress(option, given)
  const path = url.pathname.replace(/\/+$/, '')
  if (url.search || url.hash) throw invalidOption(`${option} must not contain a query or a fragment`)
  if (!path.endsWith(ending)) throw invalidOption(`${option} must end in ${ending}, such as ${example}`)
  return url.origin + path
}

/**
 * The redirect URI, exactly as it is registered.
 * @throws OAuthError `invalid_option`
 */
export function checkRedirectUri(given: unknown): URL {
  const url = checkAddress('redirectUri', given)
  if (url.hash || url.search || url.href.includes('*'))
    throw invalidOption('redirectUri must be a single address without a query, a fragment or a wildcard')
  return url
}

/** Names and addresses that lead to this machine. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
