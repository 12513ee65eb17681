import { CliError } from '../cli-error.ts'

/**
 * Reads the URL that pushes go to, as people write it: `http://localhost:3000/push`, or `localhost:3000/push`. It may have a user with a
 * password, as sipgate allows, and a query.
 * @throws CliError when it is not the URL of a server
 */
export function readPushUrl(text: string): URL {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `http://${text}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw new CliError('The URL for pushes is one such as http://localhost:3000/push.')
  return url
}

/** Whether a text is meant as a URL rather than as a telephone number. */
export function looksLikeUrl(text: string): boolean {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) || /^[^+\s]*[a-z.\]][^\s]*[:/]/i.test(text)
}

/** A URL without what may be a secret: user, password and query. */
export function shownUrl(address: string | URL): string {
  const { origin, pathname, search } = new URL(address)
  return `${origin}${pathname}${search === '' ? '' : '?…'}`
}
