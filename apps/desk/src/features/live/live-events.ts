import type { LiveChange } from '@sipgate-kit/webhooks'
import type { UserRequest } from '../../http/user-request.ts'
import { onVisit } from '../../http/visit.ts'
import { describeError } from '../../log.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { PageHandler, Tools } from '../feature.ts'
import type { CallContext } from './call-context.ts'
import type { Colleague } from './colleagues.ts'
import { openEventStream } from './event-stream.ts'
import { messageWriter } from './live-message.ts'
import { createSharedParts } from './shared-parts.tsx'
import { createStreamPlaces } from './stream-places.ts'

/** A browser needs one, however many tabs it has. */
const mostStreams = 20
/** How often the login is checked, in milliseconds. */
const checkEvery = 60_000
/** Names that are older, in milliseconds, are read anew when something happens: a browser that waits costs sipgate nothing. */
const namesFreshFor = 10 * 60_000

/** Streams the calls of the user's account: from `Last-Event-ID` on, or from what is in progress. */
export function liveEvents(
  tools: Tools,
  options: {
    contextOf: (request: UserRequest) => Promise<CallContext>
    colleaguesOf: (request: UserRequest) => Promise<readonly Colleague[]>
  },
): PageHandler {
  const { live, platform, pages, log, isLoggedIn } = tools
  const places = createStreamPlaces(mostStreams)
  const parts = createSharedParts()

  return async (request, response) => {
    const { user } = request.login
    const account = user.masterSipId
    const leave = places.take(fullUserId(user))
    if (!leave) return void response.status(429).type('text').send('')
    let context: CallContext
    let colleagues: readonly Colleague[]
    let readAt = 0
    const since = positionOf(request)
    const read = async () => {
      readAt = platform.now()
      ;[context, colleagues] = await Promise.all([options.contextOf(request), options.colleaguesOf(request)])
    }
    try {
      await read()
      const calls = since === undefined ? [] : await live.list({ account })
      const write = messageWriter({
        pages,
        parts,
        request,
        now: platform.now,
        context: () => context,
        colleagues: () => colleagues,
        calls,
      })
      const stream = openEventStream(response, platform)
      const stopChecks = everyMinute(platform, async () => {
        if (!(await isLoggedIn(request))) stream.end()
      })
      const tell = (change: LiveChange) => stream.send(change.position, write(change))
      let latest: LiveChange
      try {
        for await (const change of live.changes({ account, since, signal: stream.signal })) {
          latest = change
          await tell(change)
          if (platform.now() - readAt < namesFreshFor) continue
          // Nobody waits for names: what was told last is told once more with them.
          void read()
            .then(() => tell(latest))
            .catch(() => undefined)
        }
      } finally {
        stopChecks()
        stream.end()
      }
    } catch (error) {
      if (!response.headersSent) throw error
      log.warn(onVisit({ event: 'live.failed', error: describeError(error) }))
    } finally {
      leave()
    }
  }
}

/** The position that a browser comes back with, or names because another tab had the stream before. */
function positionOf({ headers, query }: UserRequest): number | undefined {
  const given = headers['last-event-id'] ?? query['since']
  return typeof given === 'string' && /^\d{1,15}$/.test(given) ? Number(given) : undefined
}

/** What fails is tried again a minute later: a database that is away for a moment ends no stream. */
function everyMinute(platform: Pick<Tools['platform'], 'startTimer'>, check: () => Promise<void>) {
  let isOver = false
  let stop = () => {}
  const again = () => {
    stop = platform.startTimer(checkEvery, () => {
      void check()
        .catch(() => undefined)
        .finally(() => {
          if (!isOver) again()
        })
    })
  }
  again()
  return () => {
    isOver = true
    stop()
  }
}
