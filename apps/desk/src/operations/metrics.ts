import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Measured } from './measure.ts'

/** What desk counts and measures. Labels have few values, and none of them is about a person. */
export interface Metrics {
  readonly registry: Registry
  readonly requests: Counter<'method' | 'route' | 'status'>
  readonly requestSeconds: Histogram<'method' | 'route'>
  readonly sipgateSeconds: Histogram<'operation' | 'outcome'>
  readonly sipgateRepeats: Counter<'operation' | 'reason'>
  readonly loginEvents: Counter<'event' | 'problem'>
  readonly pushes: Counter
}

/** Up to the time limits of a page and of a call to sipgate. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** @param options.askDatabase is asked at every reading */
export function createMetrics(options: {
  version: string
  askDatabase: () => Promise<Measured>
  /** Whether to watch the process, too: its event loop, memory and garbage collection. It costs a little. */
  watchProcess: boolean
}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (options.watchProcess) collectDefaultMetrics({ register: registry })

  new Gauge({ name: 'desk_info', help: 'Always 1.', labelNames: ['version'], registers }).set(
    { version: options.version },
    1,
  )
  const databaseSeconds = new Gauge({
    name: 'desk_database_answer_seconds',
    help: 'How long the database took to answer at this reading.',
    registers,
  })
  new Gauge({
    name: 'desk_database_up',
    help: 'Whether the database answered in time at this reading: 1 or 0.',
    registers,
    async collect() {
      const { well, milliseconds } = await options.askDatabase()
      this.set(well ? 1 : 0)
      databaseSeconds.set(milliseconds / 1000)
    },
  })
  return {
    registry,
    requests: new Counter({
      name: 'desk_http_requests_total',
      help: 'Requests by the pattern of their page.',
      labelNames: ['method', 'route', 'status'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'desk_http_request_duration_seconds',
      help: 'Time from a request to the end of its answer, without streams.',
      labelNames: ['method', 'route'],
      buckets,
      registers,
    }),
    sipgateSeconds: new Histogram({
      name: 'desk_sipgate_request_duration_seconds',
      help: 'Attempts to call the API by operation; `outcome` is `ok` or the code of the error.',
      labelNames: ['operation', 'outcome'],
      buckets,
      registers,
    }),
    sipgateRepeats: new Counter({
      name: 'desk_sipgate_repeats_total',
      help: 'Calls of the API that were tried again; `reason` is the code of the error before.',
      labelNames: ['operation', 'reason'],
      registers,
    }),
    loginEvents: new Counter({
      name: 'desk_login_events_total',
      help: 'Logins, renewals and logouts as they ended; `problem` is the code of one that failed.',
      labelNames: ['event', 'problem'],
      registers,
    }),
    pushes: new Counter({ name: 'desk_pushes_total', help: 'Pushes received from sipgate.', registers }),
  }
}
