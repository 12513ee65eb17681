import { checkOptions } from '../check-options.ts'
import type { Machinery } from '../flow/machinery.ts'
import type { KeepAliveOptions, KeepAliveResult } from './held-connections.ts'
import { isOAuthError } from '../oauth-error.ts'
import { randomSecret } from '../secrets.ts'
import { checkPositive } from '../settings/check-values.ts'
import type { Grant } from '../stores/store.ts'

const optionNames = Object.keys({
  withinDays: true,
  concurrency: true,
  perSecond: true,
  signal: true,
} satisfies Record<keyof KeepAliveOptions, true>)

const day = 86_400_000
const pageSize = 50
/** An instance that died lets the others go on after this time, in milliseconds. */
const leaseFor = 60_000
/** Then the login server is down, and asking for the others would not help it. */
const mostFailures = 10

/**
 * Renews what would die unused, page by page. What is renewed drops out of the question, so a run that stops is resumed by the next.
 */
export async function keepAlive(
  machinery: Machinery,
  options: KeepAliveOptions = {},
): Promise<KeepAliveResult> {
  checkOptions('keepAlive', options, optionNames)
  const { settings } = machinery
  const { store, platform, client, requestTimeout } = settings
  const refreshBy = platform.now() + checkPositive('withinDays', options.withinDays ?? 7) * day
  const concurrency = Math.ceil(checkPositive('concurrency', options.concurrency ?? 2))
  const pause = 1000 / checkPositive('perSecond', options.perSecond ?? 5)
  const { signal } = options

  const lease = `keep-alive ${client}`
  const holder = randomSecret(platform)
  let heldUntil = 0
  const hold = async () => {
    const now = platform.now()
    if (now < heldUntil - leaseFor / 2) return true
    const until = now + leaseFor + requestTimeout
    const held = await store.takeLease(lease, holder, now, until)
    heldUntil = held ? until : 0
    return held
  }

  const done: Record<'renewed' | 'lost' | 'failed', string[]> = { renewed: [], lost: [], failed: [] }
  let inARow = 0
  const result = (ended: KeepAliveResult['ended']): KeepAliveResult => ({ ...done, ended })
  if (!(await hold())) return result('elsewhere')

  const running = new Set<Promise<void>>()
  const renew = async (grant: Grant) => {
    const outcome = await renewOne(machinery, grant)
    if (outcome !== 'disconnected') done[outcome].push(grant.owner ?? '')
    inARow = outcome === 'failed' ? inARow + 1 : 0
  }
  const mustStop = () => signal?.aborted === true || inARow >= mostFailures

  async function run(): Promise<KeepAliveResult['ended']> {
    for (let after = ''; ;) {
      const page = await store.listConnections({ client, refreshBy, after, limit: pageSize })
      for (const { owner, grant } of page) {
        after = owner
        if (!grant) continue
        if (mustStop() || !(await hold())) return 'stopped'
        const task: Promise<void> = renew(grant).finally(() => running.delete(task))
        running.add(task)
        await platform.sleep(pause * spread(platform.randomBytes(1)), signal).catch(() => {})
        while (running.size >= concurrency) await Promise.race(running)
      }
      if (page.length < pageSize) return 'done'
    }
  }

  try {
    const ended = await run()
    await Promise.all(running)
    return result(ended === 'done' && mustStop() ? 'stopped' : ended)
  } finally {
    await Promise.allSettled(running)
    await store.endLease(lease, holder).catch(() => {})
  }
}

type Outcome = 'renewed' | 'lost' | 'failed' | 'disconnected'

/** Somebody else may have renewed it since the page was read: then the store has a newer token, and that is enough. */
async function renewOne({ freshener, cache, settings }: Machinery, grant: Grant): Promise<Outcome> {
  const { owner = '', client } = grant
  try {
    const fresh = await freshener.fresh(grant, { refusedToken: grant.accessToken })
    cache.renewed(fresh)
    return 'renewed'
  } catch (error) {
    if (!isOAuthError(error, 'grant_gone')) return 'failed'
    cache.forget(owner)
    const found = await settings.store.findConnection(client, owner).catch(() => grant)
    return found ? 'lost' : 'disconnected'
  }
}

/** A random factor between 0.5 and 1.5, so that renewals do not come in step with anything. */
const spread = (bytes: Uint8Array) => 0.5 + (bytes[0] ?? 128) / 255
