import type { AccountWebhookSettings } from '@sipgate-kit/contract'
import { checkOptions, invalidOption, isRecord } from '../check-options.ts'
import { readPublicUrl } from '../handler/public-url.ts'
import { WebhookError } from '../webhook-error.ts'
import {
  connectionOf,
  sameSetting,
  undo,
  type ChangedSettings,
  type Undone,
  type WebhookConnection,
} from './connection.ts'
import { explainWebhooks, type WebhookReport } from './explain-webhooks.ts'
import type { SettingsClient } from './settings-client.ts'

export type { ChangedSettings, SettingsClient, Undone, WebhookConnection, WebhookReport }
export type { WebhookFinding, WebhookFindingCode } from './finding.ts'

/** Options of `connect()`. What is left out stays as it is. */
export interface ConnectOptions {
  /** Where sipgate is to post: the `publicUrl` of the call handler. */
  readonly url: string
  /** For which calls. Default: incoming and outgoing ones. */
  readonly directions?: readonly ('in' | 'out')[] | undefined
  /** The phone lines and groups whose calls are pushed, such as `['p0', 'g0']`, or `'all'`. */
  readonly lines?: readonly string[] | 'all' | undefined
  /** Whether sipgate keeps a log of its pushes, which `explain()` reads. It holds telephone numbers. */
  readonly log?: boolean | undefined
  /** What an earlier `connect()` of the same account returned: it is undone in the same step, and what was there before it is not forgotten. */
  readonly earlier?: WebhookConnection | undefined
  /** Whether another application's URL may be replaced; that one gets no calls any more. Default false. */
  readonly replace?: boolean | undefined
}

/** Where an account's calls are pushed to. One for each account, made with the client of a user who may change the account's settings. */
export interface WebhookSettings {
  /**
   * Lets sipgate post the account's calls to a URL.
   * @returns what to keep until `disconnect()`
   * @throws WebhookError `invalid_option`; `webhook_taken`: another application's URL is there. And what the client throws
   */
  connect(options: ConnectOptions): Promise<WebhookConnection>
  /** Sets what was there before, unless somebody has changed it since. Throws what the client throws. */
  disconnect(connection: WebhookConnection): Promise<Undone>
  /**
   * What is wrong with the pushes to a URL, in words, from the settings and sipgate's log. No telephone number is in them. Throws what
   * the client throws.
   * @param since leaves out what was logged before
   */
  explain(options: { readonly url: string; readonly since?: Date | undefined }): Promise<WebhookReport>
}

/**
 * Sets and explains where sipgate pushes an account's calls to. sipgate replaces all settings at once, so two programs that change them in the
 * same moment may undo each other's change.
 * @param sipgate with the scopes `settings:sipgateio:read` and `settings:sipgateio:write`; `explain()` needs `log:webhooks:read` instead of the latter
 * @throws WebhookError `invalid_option`
 */
export function webhookSettings(sipgate: SettingsClient): WebhookSettings {
  if (typeof sipgate?.settings?.sipgateio?.get !== 'function')
    throw invalidOption('webhookSettings() takes a Sipgate of @sipgate-kit/client')
  const { sipgateio } = sipgate.settings

  return {
    async connect(options) {
      const set = readConnectOptions(options)
      const now = await sipgateio.get()
      const base = options.earlier ? undo(now, options.earlier).settings : now
      if (options.replace !== true) refuseTaken(now, set, options.earlier?.set)
      const wanted = { ...base, ...set }
      if (!sameSettings(now, wanted)) await sipgateio.set(wanted)
      return connectionOf(base, set)
    },
    async disconnect(connection) {
      checkConnection('disconnect', connection)
      const now = await sipgateio.get()
      const { settings, restored, left } = undo(now, connection)
      if (!sameSettings(now, settings)) await sipgateio.set(settings)
      return { restored, left }
    },
    async explain(options) {
      checkOptions('explain', options, ['url', 'since'])
      const { url } = readPublicUrl(options.url)
      const [settings, { items }] = await Promise.all([sipgateio.get(), sipgate.log.webhooks.list()])
      return explainWebhooks(url, settings, items, options.since)
    },
  }
}

function readConnectOptions(options: ConnectOptions): ChangedSettings {
  checkOptions('connect', options, ['url', 'directions', 'lines', 'log', 'earlier', 'replace'])
  const { directions = ['in', 'out'], lines, log, earlier, replace } = options
  const url = readPublicUrl(options.url).url.href
  if (
    !Array.isArray(directions) ||
    directions.length === 0 ||
    directions.some((each) => each !== 'in' && each !== 'out')
  )
    throw invalidOption("directions must be ['in'], ['out'] or ['in', 'out']")
  if (lines !== undefined && lines !== 'all' && !isLines(lines))
    throw invalidOption("lines must be 'all', or phone lines and groups such as ['p0', 'g0']")
  for (const [name, given] of Object.entries({ log, replace }))
    if (given !== undefined && typeof given !== 'boolean')
      throw invalidOption(`${name} must be true or false`)
  if (earlier !== undefined) checkConnection('connect', earlier)
  return {
    ...(directions.includes('in') && { incomingUrl: url }),
    ...(directions.includes('out') && { outgoingUrl: url }),
    ...(lines !== undefined && { whitelist: lines === 'all' ? null : [...new Set(lines)] }),
    ...(log !== undefined && { log }),
  }
}

/** An empty list would mean no calls at all. */
const isLines = (lines: unknown): lines is readonly string[] =>
  Array.isArray(lines) && lines.length > 0 && lines.every((line) => /^[pg]\d{1,9}$/.test(String(line)))

function checkConnection(method: string, connection: unknown): void {
  if (!isRecord(connection) || !isRecord(connection['set']) || !isRecord(connection['before']))
    throw invalidOption(`${method}() takes what connect() returned, as it was`)
}

function refuseTaken(now: AccountWebhookSettings, set: ChangedSettings, earlier: ChangedSettings = {}): void {
  for (const [name, calls] of [
    ['incomingUrl', 'incoming'],
    ['outgoingUrl', 'outgoing'],
  ] as const) {
    const there = now[name]
    const isOurs = sameSetting(there, set[name]) || sameSetting(there, earlier[name])
    if (set[name] === undefined || there === '' || isOurs) continue
    const host = URL.canParse(there) ? new URL(there).host : 'not a URL'
    throw new WebhookError('webhook_taken', { about: `${calls} calls go to ${host}` })
  }
}

function sameSettings(one: AccountWebhookSettings, other: AccountWebhookSettings): boolean {
  return (['incomingUrl', 'outgoingUrl', 'log', 'whitelist'] as const).every((name) =>
    sameSetting(one[name], other[name]),
  )
}
