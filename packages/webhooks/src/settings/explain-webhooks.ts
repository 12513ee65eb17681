import type { AccountWebhookSettings, WebhookLogEntry } from '@sipgate-kit/contract'
import { sameSetting } from './connection.ts'
import { explainEntry } from './explain-entry.ts'
import type { WebhookFinding, WebhookFindingCode } from './finding.ts'

/** What `explain()` found. */
export interface WebhookReport {
  /** How many pushes to the URL are in sipgate's log. */
  readonly pushes: number
  /** Empty if nothing is wrong. Those of the settings come first, then those of the log, the most frequent first. */
  readonly findings: readonly WebhookFinding[]
}

/** @param since leaves out what was logged before */
export function explainWebhooks(
  url: URL,
  settings: AccountWebhookSettings,
  log: readonly WebhookLogEntry[],
  since: Date | undefined,
): WebhookReport {
  const ours = log.filter(
    (entry) => isAt(entry.url, url) && (since === undefined || Date.parse(entry.created ?? '') >= +since),
  )
  const found = new Map<string, WebhookFinding & { times: number; last: string }>()
  for (const entry of ours) {
    const finding = explainEntry(entry)
    if (!finding) continue
    const before = found.get(finding.why)
    const last = [before?.last ?? '', entry.created ?? ''].sort().at(-1) ?? ''
    found.set(finding.why, { ...finding, times: (before?.times ?? 0) + 1, last })
  }
  return {
    pushes: ours.length,
    findings: [
      ...settingsFindings(url, settings),
      ...[...found.values()].sort((one, other) => other.times - one.times),
    ],
  }
}

function settingsFindings(url: URL, settings: AccountWebhookSettings): WebhookFinding[] {
  const { incomingUrl, outgoingUrl, whitelist, log } = settings
  const incoming = sameSetting(incomingUrl, url.href)
  const outgoing = sameSetting(outgoingUrl, url.href)
  const findings: WebhookFinding[] = []
  const add = (code: WebhookFindingCode, why: string) => void findings.push({ code, why })
  if (!incoming && !outgoing)
    add('not_connected', 'The account does not push its calls to this URL. connect() sets it.')
  if (!incoming && outgoing && incomingUrl !== '')
    add('incoming_elsewhere', `Incoming calls are pushed to another URL, at ${hostOf(incomingUrl)}.`)
  if (incoming && !outgoing && outgoingUrl !== '')
    add('outgoing_elsewhere', `Outgoing calls are pushed to another URL, at ${hostOf(outgoingUrl)}.`)
  if (whitelist?.length === 0)
    add(
      'no_lines',
      "No line's calls are pushed, since the whitelist is empty. connect({ lines: 'all' }) changes that.",
    )
  else if (whitelist)
    add(
      'some_lines',
      `Only calls of ${whitelist.join(', ')} are pushed. If others are missing, name their lines in connect({ lines }).`,
    )
  if (!log)
    add(
      'log_off',
      'sipgate keeps no log of its pushes, so nothing is known about them. connect({ log: true }) starts it.',
    )
  return findings
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host : 'an address that is not a URL')

/** Later pushes of a call have more in their query. The log may leave out user and password. */
function isAt(logged: string | undefined, url: URL): boolean {
  if (logged === undefined || !URL.canParse(logged)) return false
  const { host, pathname } = new URL(logged)
  return host === url.host && pathname === url.pathname
}
