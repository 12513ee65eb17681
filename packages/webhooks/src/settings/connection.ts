import type { AccountWebhookSettings } from '@sipgate-kit/contract'

/** The settings that an application changes. */
export type ChangedSettings = Partial<
  Pick<AccountWebhookSettings, 'incomingUrl' | 'outgoingUrl' | 'log' | 'whitelist'>
>

/**
 * What `connect()` set, and what was there before: plain JSON to keep until `disconnect()`. The URLs of other applications may contain
 * their passwords, so keep it where you keep tokens.
 */
export interface WebhookConnection {
  readonly set: ChangedSettings
  readonly before: ChangedSettings
}

/** What became of each setting. */
export interface Undone {
  /** Settings that are again what they were before. */
  readonly restored: readonly (keyof ChangedSettings)[]
  /** Settings that somebody has changed since, so they were left alone. */
  readonly left: readonly (keyof ChangedSettings)[]
}

/** The settings as they were before a connection, where they still are as it set them. */
export function undo(
  now: AccountWebhookSettings,
  { set, before }: WebhookConnection,
): Undone & { readonly settings: AccountWebhookSettings } {
  const names = Object.keys(set) as (keyof ChangedSettings)[]
  const isOurs = (name: keyof ChangedSettings) => sameSetting(now[name], set[name])
  // Whoever has taken a URL over counts on the lines that it is pushed for, and on the log.
  const takenOver = names.some((name) => isUrl(name) && !isOurs(name))
  const restored = names.filter((name) => isOurs(name) && (isUrl(name) || !takenOver))
  return {
    settings: { ...now, ...pick(before, restored) },
    restored,
    left: names.filter((name) => !restored.includes(name)),
  }
}

/** What `set` changes, together with what was there. A URL that is set already, by a connection of which nobody knows any more, was empty. */
export function connectionOf(now: AccountWebhookSettings, set: ChangedSettings): WebhookConnection {
  const names = Object.keys(set) as (keyof ChangedSettings)[]
  const before: ChangedSettings = pick(now, names)
  for (const name of ['incomingUrl', 'outgoingUrl'] as const)
    if (set[name] !== undefined && sameSetting(now[name], set[name])) before[name] = ''
  return { set, before }
}

/** Whether two values of a setting mean the same, such as URLs with and without the slash after the host. */
export function sameSetting(one: unknown, other: unknown): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other))
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])].sort()
  return typeof value === 'string' && URL.canParse(value) ? new URL(value).href : value
}

const isUrl = (name: keyof ChangedSettings) => name === 'incomingUrl' || name === 'outgoingUrl'

function pick(from: ChangedSettings, names: readonly (keyof ChangedSettings)[]): ChangedSettings {
  return Object.fromEntries(names.map((name) => [name, from[name]]))
}
