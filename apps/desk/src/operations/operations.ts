import { joinHooks, tracing } from '@sipgate-kit/client/telemetry'
import type { Hooks } from '@sipgate-kit/client'
import type { LoginEvent } from '@sipgate-kit/oauth'
import { Router, type RequestHandler } from 'express'
import type { Config, SipgateAccess } from '../config/config.ts'
import type { Database } from '../database/database.ts'
import { limits } from '../http/limits.ts'
import type { Platform } from '../platform.ts'
import { measure } from './measure.ts'
import { createMetrics } from './metrics.ts'
import { onceIn } from './once-in.ts'
import { recentCount } from './recent-count.ts'
import { requireToken } from './require-token.ts'
import { apiProbe, loginServerProbe } from './sipgate-probes.ts'
import { statusOf, type Status } from './status.ts'
import { traceRequests, tracer } from './trace-requests.ts'
import { readVersion } from './version.ts'
import { watchRequests } from './watch-requests.ts'
import { watchSipgate } from './watch-sipgate.ts'

/** What whoever runs desk sees of it: metrics, traces and the status. */
export interface Operations {
  /** Sees every request. It comes before everything that answers. */
  readonly watch: RequestHandler[]
  /** `/metrics` and `/status.json`, for whoever has the token. */
  readonly pages: Router
  /** For the client of sipgate's API. */
  readonly hooks: Required<Hooks>
  noteLogin(event: LoginEvent): void
  /** A push of sipgate was received. */
  notePush(): void
  /** What is well and what is not. It asks the database and sipgate, at most every ten seconds. */
  readStatus(): Promise<Status>
}

/** Milliseconds for which an answer counts: reading the status often must not become a load on sipgate. */
const statusLifetime = 10_000

export function createOperations(options: {
  config: Pick<Config, 'database' | 'metricsToken'>
  access: SipgateAccess
  database: Pick<Database, 'isReachable' | 'keyIds'>
  platform: Platform
}): Operations {
  const { config, access, database, platform } = options
  const version = readVersion()
  const startedAt = platform.now()
  const askDatabase = () => measure(() => database.isReachable(), limits.readiness, platform)
  const metrics = createMetrics({ version, askDatabase, watchProcess: config.metricsToken !== undefined })
  const failures = { pages: recentCount(platform), sipgate: recentCount(platform) }
  const askLoginServer = loginServerProbe(access, platform)
  const askApi = apiProbe(access, platform)
  let lastPushAt: number | undefined

  const ask = onceIn(statusLifetime, platform, async () => {
    const asked = [askDatabase(), askLoginServer(), askApi()] as const
    const [atDatabase, loginServer, api] = await Promise.all(asked)
    return { database: atDatabase, loginServer, api }
  })
  const readStatus = async () => {
    const measured = await ask()
    const facts = {
      version,
      startedAt,
      databaseKind: config.database.kind,
      keyIds: database.keyIds,
      lastPushAt,
      errorsInLastHour: { pages: failures.pages.read(), sipgate: failures.sipgate.read() },
      measured,
    }
    return statusOf(facts, platform.now())
  }

  const pages = Router()
  const mayRead = requireToken(config.metricsToken)
  pages.get('/metrics', mayRead, async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  pages.get('/status.json', mayRead, async (_request, response) => {
    const status = await readStatus()
    response.status(status.well ? 200 : 503).json(status)
  })

  return {
    watch: [traceRequests, watchRequests({ metrics, platform, onError: failures.pages.add })],
    pages,
    hooks: joinHooks(
      tracing({ tracer, baseUrl: access.apiUrl }),
      watchSipgate(metrics, failures.sipgate.add),
    ),
    noteLogin(event) {
      metrics.loginEvents.inc({ event: event.event, problem: 'problem' in event ? event.problem : '' })
    },
    notePush() {
      lastPushAt = platform.now()
      metrics.pushes.inc()
    },
    readStatus,
  }
}
