import type { ApiAddress } from '../arguments/base-url.ts'

/** Where a token would be sent. */
export interface Destination {
  readonly api: ApiAddress
  readonly allowPlainHttp?: boolean | undefined
}

/** How the sandbox's tokens begin: `{"sandbox` in base64url, or the secret of its personal access tokens. */
const ofSandbox = /^(eyJzYW5kYm94|0d0d0d0d-)/
/** `login.sipgate.com` in base64, wherever its letters fall: who issued a token, without reading all of it. */
const ofSipgate = /bG9naW4uc2lwZ2F0ZS5jb2|xvZ2luLnNpcGdhdGUuY29t|sb2dpbi5zaXBnYXRlLmNvb/
/** Set where a program's way to sipgate leads to the sandbox: `sipgate-kit sandbox exec`. */
const redirected = Symbol.for('sipgate-kit.sandbox')

/**
 * Why this token must not go there: a sandbox token must not go to sipgate, and a sipgate token must not go where the
 * connection is not encrypted, which is where sandboxes are.
 */
export function whyForeign({ api, allowPlainHttp }: Destination, token: string): string | undefined {
  const isPlayed = ofSandbox.test(token)
  if (isPlayed && /(^|\.)sipgate\.(com|de)$/.test(api.url.hostname) && !(redirected in globalThis))
    return 'The token comes from the sandbox, but `baseUrl` is sipgate itself. Set `baseUrl` to the `apiUrl` of the sandbox.'
  if (!isPlayed && api.url.protocol === 'http:' && !allowPlainHttp && ofSipgate.test(token))
    return 'The token comes from sipgate itself, but `baseUrl` is not sipgate and not encrypted. Remove `baseUrl`, or use a token of the sandbox.'
  return undefined
}
