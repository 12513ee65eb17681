import type { ReadonlyState, WorldView } from '../world/world-view.ts'
import type { Sandbox } from '../sandbox.ts'

/** What has changed. `messages` is the history and what was sent. */
export type Topic = 'requests' | 'calls' | 'messages' | 'pushes' | 'state'

/** Milliseconds between two checks: quick enough for the eye, and changes in between are combined. */
const pace = 250
/** The history is long, so it is checked less often. */
const looksPerHistory = 6

type Marks = Record<Topic, string>

/**
 * Server-sent events: one line of topics whenever something has changed, such as `data: calls state`. It checks
 * only while somebody is listening, and ends when the listener disconnects.
 */
export function liveStream(sandbox: Sandbox, world: WorldView): Response {
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let looks = 0
      const untold = new Set<Topic>()
      let last = marks(sandbox, world.state)
      const look = () => {
        looks += 1
        const now = marks(sandbox, looks % looksPerHistory === 0 ? world.state : undefined)
        for (const topic of Object.keys(now) as Topic[]) if (now[topic] !== last[topic]) untold.add(topic)
        last = { ...last, ...now }
        // A slow listener receives everything at once when it is ready.
        if (untold.size > 0 && (controller.desiredSize ?? 0) > 0) {
          controller.enqueue(encoder.encode(`data: ${[...untold].join(' ')}\n\n`))
          untold.clear()
        }
        stop = world.platform.startTimer(pace, look)
      }
      controller.enqueue(encoder.encode('retry: 1000\n\n'))
      stop = world.platform.startTimer(pace, look)
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** Texts that differ when something of the topic has changed. */
function marks(sandbox: Sandbox, state: ReadonlyState | undefined): Partial<Marks> & Omit<Marks, 'messages'> {
  const { accounts, users, clients, grants, consents, faults, scenarios, evil, clock } = sandbox
  const lists = [accounts, users, clients, grants, consents, faults, scenarios, evil].map((one) => one.list())
  return {
    requests: lastIdOf(sandbox.requests({ limit: 1 })),
    calls: JSON.stringify(sandbox.calls.list()),
    pushes: lastIdOf(sandbox.pushes.list()),
    state: JSON.stringify([...lists, clock.ahead, sandbox.calls.isManual()]),
    ...(state && { messages: historyMark(state) }),
  }
}

function lastIdOf(entries: readonly { id: number }[]): string {
  return String(entries.at(-1)?.id ?? '')
}

function historyMark({ accounts }: ReadonlyState): string {
  const newest = accounts.map(({ history, outbox, devices }) => [
    history.length,
    history.slice(0, 50).map(({ id, lastModified, faxStatusType }) => [id, lastModified, faxStatusType]),
    outbox.length,
    devices,
  ])
  return JSON.stringify(newest)
}
