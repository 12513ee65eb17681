import { invalidOption } from '../check-options.ts'

/** The parameter in which the state of a call goes along. */
export const stateParameter = 'call'

/**
 * The URL under which sipgate reaches the handler.
 * @throws WebhookError `invalid_option`
 */
export function readPublicUrl(given: string): { url: URL; local: boolean } {
  if (typeof given !== 'string' || !URL.canParse(given))
    throw invalidOption(
      'publicUrl must be the absolute URL that sipgate posts to, such as https://crm.example/push',
    )
  const url = new URL(given)
  const local = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(local && url.protocol === 'http:'))
    throw invalidOption(
      'publicUrl must begin with https://, since pushes hold telephone numbers; http:// is for localhost only',
    )
  if (url.hash !== '') throw invalidOption('publicUrl must not have a fragment (#…)')
  if (url.searchParams.has(stateParameter))
    throw invalidOption(
      `publicUrl must not have the parameter \`${stateParameter}\`, which is the handler's own`,
    )
  return { url, local }
}

/** The public URL with the state of a call. */
export function callbackUrl(publicUrl: URL, sealed: string): string {
  const { href, search } = publicUrl
  // A sealed state has no character that a URL would escape.
  return `${href.replace(/\?$/, '')}${search === '' ? '?' : '&'}${stateParameter}=${sealed}`
}

/** The state of a call in the URL that was posted to: path and query, or a whole URL. */
export function stateIn(url: string): string | undefined {
  const query = url.indexOf('?')
  if (query < 0) return undefined
  return new URLSearchParams(url.slice(query + 1)).get(stateParameter) ?? undefined
}
