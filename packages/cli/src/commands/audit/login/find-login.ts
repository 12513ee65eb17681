import { CliError } from '../../../cli-error.ts'
import type { Browser, Journey, Page } from '../browser/browser.ts'
import { formsOf, linksOf } from '../browser/html.ts'

/** Where a login starts: an address, or a form on a page. */
export interface LoginStart {
  url: URL
  /** The page on which the form to `url` stands; undefined for a plain address. */
  formPage?: URL
}

export interface LoginSearch {
  /** The address that was given to the audit. */
  target: URL
  /** Where the login starts, when the user said so. */
  path?: string
  sandbox: string
  newBrowser: () => Browser
  isAuthorization: (url: URL) => boolean
}

const looksLikeLogin =
  /log[\s_-]*in|sign[\s_-]*in|anmelden|einloggen|sipgate|oauth|connect|verbinden|\bauth\b/i
const usualPaths = [
  '/login',
  '/auth/sipgate',
  '/auth/login',
  '/auth',
  '/login/sipgate',
  '/oauth/login',
  '/oauth',
  '/signin',
  '/connect',
  '/sipgate/connect',
]

/**
 * Finds where the login starts: the given path, or the page itself, a link or form on it, or a usual path.
 * @throws CliError when nothing leads to the sandbox
 */
export async function findLogin(search: LoginSearch): Promise<{ start: LoginStart; authorization: URL }> {
  const { target, path, newBrowser, isAuthorization } = search
  const tried: string[] = []
  let stranger: URL | undefined
  const attempt = async (start: LoginStart) => {
    tried.push(start.url.pathname)
    const page = await openStart(newBrowser(), start, isAuthorization)
    if (page.next && isAuthorization(page.next)) return { start, authorization: page.next }
    stranger ??= page.next && page.next.origin !== target.origin ? page.next : undefined
    return undefined
  }

  if (path !== undefined) {
    const found = await attempt({ url: new URL(path, target) })
    if (found) return found
    throw notFound(search, tried, stranger)
  }
  const first = await openStart(newBrowser(), { url: target }, isAuthorization)
  if (first.next && isAuthorization(first.next)) return { start: { url: target }, authorization: first.next }
  stranger = first.next
  for (const start of startsOn(first, target)) {
    const found = await attempt(start)
    if (found) return found
  }
  for (const usual of usualPaths) {
    const found = await attempt({ url: new URL(usual, target) })
    if (found) return found
  }
  throw notFound(search, tried, stranger)
}

/** Opens the start of a login, up to the redirect to the login server. */
export async function openStart(
  browser: Browser,
  { url, formPage }: LoginStart,
  isAuthorization: (url: URL) => boolean,
  journey: Journey = {},
): Promise<Page> {
  const whole = { ...journey, until: isAuthorization }
  if (formPage === undefined) return browser.open(url, whole)
  const page = await browser.open(formPage)
  const form = formsOf(page.text, page.url).find(({ action }) => action.href === url.href)
  return form ? browser.submit(form, {}, { ...whole, from: page.url.origin }) : page
}

function startsOn(page: Page, target: URL): LoginStart[] {
  const links = linksOf(page.text, page.url)
    .filter(({ url, text }) => looksLikeLogin.test(`${text} ${url.pathname}`))
    .map(({ url }) => ({ url }))
  const forms = formsOf(page.text, page.url)
    .filter(
      ({ action, text, method }) => looksLikeLogin.test(`${text} ${action.pathname}`) && method === 'POST',
    )
    .map(({ action }) => ({ url: action, formPage: page.url }))
  const own = [...links, ...forms].filter(({ url }) => url.origin === target.origin)
  return [...new Map(own.map((start) => [start.url.href, start])).values()].slice(0, 10)
}

function notFound({ target, sandbox }: LoginSearch, tried: string[], stranger: URL | undefined): CliError {
  if (stranger)
    return new CliError(
      `The application's login leads to ${stranger.origin}, not to the sandbox at ${sandbox}. Nothing was attacked. ` +
        'Configure the application to use that sandbox, or name another with --sandbox.',
    )
  const places = tried.length === 0 ? '' : ` Tried: ${[...new Set(tried)].join(', ')}.`
  return new CliError(
    `No login was found at ${target.origin} that leads to the sandbox at ${sandbox}. Nothing was attacked. ` +
      `Say where it starts with --login-path.${places}`,
  )
}
