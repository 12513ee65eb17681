import type { JournalEntry } from '../../traffic/journal.ts'
import type { Sandbox } from '../../sandbox.ts'
import { usersWithTokens } from '../as-user.ts'

const hidden = /[•…]/

/** Whether the journal holds all of a request to the API: nothing masked, nothing cut, no login of its own. */
export function repeatable({ surface, path, query, body, form }: JournalEntry): boolean {
  const values = [path, body ?? '', ...Object.entries(query).flat()]
  return (
    surface === 'api' &&
    form === undefined &&
    !values.some((text) => hidden.test(text) || text.startsWith('('))
  )
}

export function mayRepeat(sandbox: Sandbox, user: string): boolean {
  return usersWithTokens(sandbox).includes(user)
}

/**
 * The user to send it again as: the original sender if they have a personal access token, otherwise the first user
 * who has one.
 */
export function repeatAs(sandbox: Sandbox, { account, user }: JournalEntry): string | undefined {
  const able = usersWithTokens(sandbox)
  const sender = `${account ?? ''}/${user ?? ''}`
  return able.includes(sender) ? sender : able[0]
}

export function bodyToRepeat({ body }: JournalEntry): { body?: string } {
  return body === undefined ? {} : { body }
}

/** The request as a command for a shell. Placeholders stand for what the journal does not hold. */
export function curlCommand(
  base: string,
  { method, path, query, body, form, credentials }: JournalEntry,
): string {
  const asked = Object.entries(query)
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .join('&')
  const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`
  const parts = [
    `curl -X ${method} ${quoted(`${base}${path}${asked && `?${asked}`}`)}`,
    credentials === 'Bearer' && '-H "Authorization: Bearer $TOKEN"',
    credentials === 'Basic' && '-u "$TOKEN_ID:$TOKEN"',
    body !== undefined && `-H 'Content-Type: application/json'`,
    body !== undefined && `-d ${quoted(body)}`,
    ...Object.entries(form ?? {}).map(([name, value]) => `--data-urlencode ${quoted(`${name}=${value}`)}`),
  ]
  return parts.filter((part) => part !== false).join(' \\\n  ')
}

/** A masked value stays readable. */
function encode(text: string): string {
  return hidden.test(text) ? text : encodeURIComponent(text)
}
