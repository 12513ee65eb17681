import { Sipgate } from '@sipgate-kit/client'
import { joinHooks } from '@sipgate-kit/client/telemetry'
import { createLogin, type LoginEvent } from '@sipgate-kit/oauth'
import { expressLogin } from '@sipgate-kit/oauth/express'
import express, { type Express } from 'express'
import { actionTables } from './actions/action-tables.ts'
import { createActions } from './actions/actions.ts'
import { sandboxPrices } from './actions/prices.ts'
import type { Config, SipgateAccess } from './config/config.ts'
import type { Database } from './database/database.ts'
import type { TableSchema } from './database/tables/tables.ts'
import { createCards } from './features/cards.ts'
import type { Feature, Tools } from './features/feature.ts'
import { features as allFeatures } from './features/features.ts'
import { mountFeatures, roomsOf, uploadLimits } from './features/mount-features.ts'
import { welcome, welcomeStyle } from './features/welcome/route.ts'
import { createDrafts, draftTables } from './forms/drafts.ts'
import { readAssets } from './http/assets.ts'
import { clientAddress } from './http/client-address.ts'
import './http/express-request.ts'
import { health } from './http/health.ts'
import { limitRequests } from './http/limits.ts'
import { manifest } from './http/manifest.ts'
import { noSuchPage, readOnly } from './http/no-such-page.ts'
import { requestLog } from './http/request-log.ts'
import { contentSecurityPolicy, securityHeaders } from './http/security-headers.ts'
import { onVisit } from './http/visit.ts'
import { languageCookieName, languageSwitch } from './language/language-switch.ts'
import { createLive, pushPath } from './live/create-live.ts'
import { createLog, type Log } from './log.ts'
import { createOperations, type Operations } from './operations/operations.ts'
import { statusRoute } from './operations/status-route.ts'
import type { SandboxLogin } from './pages/frame.ts'
import { createPages } from './pages/pages.ts'
import { createPeople } from './people/people.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { createPreferences, preferenceTables } from './preferences/preferences.ts'
import { renderLoginProblem } from './problems/login-problem-page.ts'
import { createProblemPages, type ProblemPages } from './problems/problem-pages.ts'
import { handOverEndedGrants, showError } from './problems/show-error.ts'
import { StartError } from './start-error.ts'
import { actForUser, rememberUser } from './user/act-for-user.ts'
import { createLastKnown } from './user/last-known.ts'
import { profileScopes } from './user/profile.ts'
import { createProfiles, type Profiles } from './user/profiles.ts'

/** A local sandbox in sipgate's place. What `startSandbox()` returns fits. */
export interface SandboxAccess extends Omit<SipgateAccess, 'realm'>, SandboxLogin {
  /** With the key that the sandbox signs its pushes with. */
  readonly pushes?: { readonly publicKey: string }
}

export interface DeskOptions {
  config: Config
  /** Stays open when desk is closed. */
  database: Database
  /** Takes sipgate's place where the configuration names no client. Everybody sees its user name and password. */
  sandbox?: SandboxAccess | undefined
  platform?: Partial<Platform>
  /** Default: to standard output, at the configuration's level. */
  log?: Log
  /** Milliseconds that a page waits for sipgate's API, including repeats. Default 8000. */
  apiTimeout?: number
  /** Default: all of them. */
  features?: readonly Feature[]
  /** The key that pushes are signed with, in PEM. Default: the sandbox's, or sipgate's. */
  pushKey?: string
}

export interface Desk {
  readonly app: Express
  readonly log: Log
  readonly problemPages: ProblemPages
  /** From now on `/readyz` answers 503, and every answer closes its connection. */
  stop(): void
  /** Ends the login's background work. Call it when no request is running any more. */
  close(): Promise<void>
}

/** Everything that desk keeps in its database besides logins and calls. */
export function tablesOf(features: readonly Feature[] = allFeatures): readonly TableSchema[] {
  return [actionTables, draftTables, preferenceTables, ...features.flatMap(({ tables }) => tables ?? [])]
}

/** The tables with data of users. */
export function personalTablesOf(schemas: readonly TableSchema[]): readonly string[] {
  return schemas.flatMap(({ personal = [] }) => personal)
}

/** The longest that a page waits for a user's name, in milliseconds: it can do without. */
const profileTimeout = 1_500

/**
 * The application without a socket.
 * @throws StartError `configuration` when there is neither a client nor a sandbox
 */
export function createDesk(options: DeskOptions): Desk {
  const { config, database, features = allFeatures, apiTimeout = 8_000 } = options
  const { appUrl } = config
  const platform = { ...systemPlatform, ...options.platform }
  const log = options.log ?? createLog({ level: config.logLevel, readable: isForPerson(config), platform })
  const access = accessOf(options)
  const sandbox = config.sipgate ? undefined : options.sandbox

  const { assets, serve } = readAssets({
    mark: new URL('./pages/mark.svg', import.meta.url),
    styles: [
      new URL('./pages/style.css', import.meta.url),
      new URL('./problems/style.css', import.meta.url),
      new URL('./operations/style.css', import.meta.url),
      welcomeStyle,
      ...features.flatMap(({ style }) => style ?? []),
    ],
    scripts: [
      new URL('./pages/script.js', import.meta.url),
      ...features.flatMap(({ script }) => script ?? []),
    ],
  })
  const pages = createPages({ assets, sandbox, menu: features })
  const problemPages = createProblemPages(pages)
  const policy = contentSecurityPolicy({ appUrl, loginUrl: access.loginUrl })
  const operations = createOperations({ config, access, database, platform })
  const profiles = createProfiles({ timeout: Math.min(profileTimeout, apiTimeout), log, platform })

  const login = createLogin({
    ...access,
    redirectUri: `${appUrl}/authorize`,
    // For the start page and the name in the banner. Other features ask for their scopes when they are first opened.
    scopes: [...(features.find(({ path }) => path === '/')?.scopes ?? []), ...profileScopes],
    store: database.logins,
    cookiePrefix: 'desk',
    // Short enough to wait for: if the process that renews a token crashes, another one takes over after this time.
    requestTimeout: 4_000,
    leaseTimeout: 5_000,
    renderProblem: renderLoginProblem(problemPages, policy),
    log: noteLogin(log, profiles, operations),
    platform: { now: platform.now, randomBytes: platform.randomBytes },
  })
  const sipgate = new Sipgate({
    baseUrl: access.apiUrl,
    timeout: apiTimeout,
    retries: 1,
    platform: { now: platform.now },
    ...joinHooks(operations.hooks, {
      onResponse: (event) => log.debug(onVisit({ event: 'api.answered', ...event })),
      onRetry: (event) => log.info(onVisit({ event: 'api.repeated', ...event })),
    }),
  })

  const live = createLive({
    database,
    appUrl,
    pushKey: options.pushKey ?? sandbox?.pushes?.publicKey,
    log,
    platform,
  })
  const preferences = createPreferences(database.tables)
  const tools: Tools = {
    pages,
    platform,
    log,
    tables: database.tables,
    actions: createActions({
      tables: database.tables,
      platform,
      preferences,
      prices: config.prices ?? (sandbox ? sandboxPrices : {}),
      limits: config.dailyLimits,
    }),
    people: createPeople({ log, platform }),
    preferences,
    lastKnown: createLastKnown(platform),
    live: live.calls,
    personalTables: personalTablesOf(tablesOf(features)),
    appUrl,
    features,
    cards: (request) => cardsOf(request),
    endLogins: async ({ user }) => {
      await login.connections.forget({ userKey: user.key })
      profiles.forget(user.key)
    },
    isLoggedIn: async ({ headers, login: { user } }) => {
      const now = await login.current(new Request(appUrl, { headers: { cookie: headers.cookie ?? '' } }))
      return now?.user.key === user.key
    },
  }
  const cardsOf = createCards(features, tools)
  const rooms = roomsOf(features, tools)
  const pushes = live.receive(features.flatMap(({ calls }) => calls?.(tools) ?? []))

  let stopping = false
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', 'simple')
  app.set('trust proxy', config.trustProxy ?? false)
  app.use(clientAddress)
  app.use(operations.watch)
  app.use(requestLog({ log, platform, languageCookie: languageCookieName(appUrl) }))
  app.use(securityHeaders(appUrl, policy))
  app.use((_request, response, next) => {
    if (stopping) response.setHeader('connection', 'close')
    next()
  })
  app.use(pushPath, pushes.express())
  app.use(limitRequests(problemPages, uploadLimits(rooms)))
  app.use(health({ database, isStopping: () => stopping, platform }))
  app.all(['/healthz', '/readyz'], readOnly(problemPages))
  app.use(operations.pages)
  app.use(serve)
  app.use(manifest(assets))
  app.use(languageSwitch(appUrl))
  app.use(statusRoute({ token: config.metricsToken, readStatus: () => operations.readStatus(), pages }))
  app.use(expressLogin(login))
  app.use(rememberUser(profiles))
  app.get('/', welcome(pages, sandbox))
  app.use(
    mountFeatures(rooms, {
      appUrl,
      problemPages,
      actForUser: actForUser(sipgate, profiles),
      drafts: createDrafts(database.tables, platform),
    }),
  )
  app.use(noSuchPage(problemPages))
  app.use(handOverEndedGrants(login))
  app.use(showError(problemPages, log))

  return {
    app,
    log,
    problemPages,
    stop() {
      stopping = true
      // Browsers that wait for calls would hold desk up.
      void live.close()
    },
    async close() {
      await Promise.all([login.close(), live.close(), pushes.close()])
    },
  }
}

function accessOf({ config, sandbox }: DeskOptions): SipgateAccess {
  if (config.sipgate) return config.sipgate
  if (sandbox) {
    const { clientId, clientSecret, apiUrl, loginUrl } = sandbox
    return { clientId, clientSecret, apiUrl, loginUrl, realm: 'third-party' }
  }
  throw new StartError(
    'configuration',
    'SIPGATE_CLIENT_ID and SIPGATE_CLIENT_SECRET are missing: set both, or run npm start, which starts a sandbox.',
  )
}

/** Logs what the login reports, with grant ids shortened: enough to tell two of them apart. */
function noteLogin(
  log: Log,
  profiles: Profiles,
  operations: Pick<Operations, 'noteLogin'>,
): (event: LoginEvent) => void {
  return (event) => {
    operations.noteLogin(event)
    if (event.event === 'login.finished' || event.event === 'logout') profiles.forget(event.user)
    const short = 'grant' in event ? { ...event, grant: event.grant.slice(0, 8) } : event
    log[event.event.endsWith('failed') ? 'warn' : 'info'](onVisit(short))
  }
}

/** JSON in production and wherever the output is collected; short lines for a developer at a terminal. */
function isForPerson({ production }: Config): boolean {
  return !production && process.stdout.isTTY
}
