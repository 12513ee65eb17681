import type { Browser, Page } from '../browser/browser.ts'
import { textOf } from '../browser/html.ts'
import type { SandboxUser, WatchedSandbox } from '../sandbox/watched-sandbox.ts'

/** How a page looks to nobody and to each user, for applications that answer without asking the API. */
export interface KnownPages {
  nobody: Page
  users: readonly { username: string; page: Page }[]
}

interface Identification {
  home: URL
  sandbox: WatchedSandbox
  users: readonly SandboxUser[]
  isAuthorization: (url: URL) => boolean
  /** undefined while these pages are still being collected. */
  known?: KnownPages
}

/**
 * Who the application takes a browser for, by user name: whoever it asks the API for while it answers; where it does not
 * ask, whose page the answer resembles most.
 */
export async function identify(browser: Browser, options: Identification): Promise<string | undefined> {
  const { home, sandbox, users, isAuthorization, known } = options
  const { result: page, requests } = await sandbox.during(() =>
    browser.open(home, { from: home.origin, until: isAuthorization }),
  )
  if (page.next || page.isLoop || page.status === 401 || page.status === 403) return undefined
  const asked = requests.filter(({ surface, user, status }) => surface === 'api' && user && status < 400)
  for (const { username, account, id } of users)
    if (asked.some((request) => request.account === account && request.user === id)) return username
  if (!known) return undefined
  const likeness = [
    { username: undefined, score: resemblance(page, known.nobody) },
    ...known.users.map((one) => ({ username: one.username, score: resemblance(page, one.page) })),
  ]
  // Equal scores mean that the page does not tell; then nobody is the careful answer.
  return likeness.reduce((best, one) => (one.score > best.score ? one : best)).username
}

/** From 0 to 1: how many words, address and status two pages share. */
function resemblance(one: Page, other: Page): number {
  const first = wordsOf(one)
  const second = wordsOf(other)
  const both = [...first].filter((word) => second.has(word)).length
  return both / (first.size + second.size - both)
}

function wordsOf({ status, url, text }: Page): Set<string> {
  return new Set([`status ${status}`, `path ${url.pathname}`, ...textOf(text).split(' ')])
}
