import { isSipgateError, Sipgate } from '@sipgate-kit/client'
import { createLogin, isOAuthError, type Login } from '@sipgate-kit/oauth'
import { expressLogin, expressLoginErrors } from '@sipgate-kit/oauth/express'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { readAssets } from './assets.ts'
import type { Config, SipgateAccess } from './config.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { languageCookieName, languageSwitch } from './language-switch.ts'
import { limitRequests } from './limits.ts'
import { createLog, describeError, type Log } from './log.ts'
import { renderLoginProblem } from './login-pages.ts'
import type { SandboxLogin } from './pages/frame.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { problemOf } from './problems.ts'
import { createRenderer, type Renderer } from './render.ts'
import { requestLog } from './request-log.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import { StartError } from './start-error.ts'
import { openStore } from './store.ts'
import { currentVisit } from './visit.ts'

export interface DeskOptions {
  /** With `sipgate` filled in: without a client in the environment, the sandbox's. */
  config: Config
  /** Set when a local sandbox stands in for sipgate; its user and password are shown to everybody. A running sandbox fits. */
  sandbox?: SandboxLogin | undefined
  platform?: Partial<Platform>
  /** Default: to standard output, at the configuration's level. */
  log?: Log
  /** Milliseconds that a page waits for sipgate's API, repeats included. Default 8000. */
  apiTimeout?: number
}

export interface Desk {
  readonly app: Express
  readonly log: Log
  readonly renderer: Renderer
  /** From now on `/readyz` answers 503 and every answer closes its connection. */
  stop(): void
  /** Closes login and store. To be called when no request is running any more. */
  close(): Promise<void>
}

/**
 * The application without a socket.
 * @throws StartError when no client is configured or the database cannot be used.
 */
export function createDesk(options: DeskOptions): Desk {
  const { config, apiTimeout = 8_000 } = options
  const platform = { ...systemPlatform, ...options.platform }
  const log = options.log ?? createLog({ level: config.logLevel, platform })
  const access = accessOf(config)
  const store = openStore(config, platform)

  const { assets, serve } = readAssets()
  const renderer = createRenderer(assets, options.sandbox)
  const policy = contentSecurityPolicy({ appUrl: config.appUrl, loginUrl: access.loginUrl })
  const login = createLogin({
    ...access,
    redirectUri: `${config.appUrl}/authorize`,
    scopes: ['balance:read'],
    store,
    cookiePrefix: 'desk',
    renderProblem: renderLoginProblem(renderer, policy),
    log: (event) => log[event.event.endsWith('failed') ? 'warn' : 'info'](onVisit(event)),
    platform: { now: platform.now, randomBytes: platform.randomBytes },
  })
  const sipgate = new Sipgate({
    baseUrl: access.apiUrl,
    timeout: apiTimeout,
    retries: 1,
    platform: { now: platform.now },
    onResponse: (event) => log.debug(onVisit({ event: 'api.answered', ...event })),
    onRetry: (event) => log.info(onVisit({ event: 'api.repeated', ...event })),
  })

  let stopping = false
  const app = express()
  app.disable('x-powered-by')
  app.set('query parser', 'simple')
  app.set('trust proxy', config.trustProxy ?? false)
  app.use(requestLog({ log, platform, languageCookie: languageCookieName(config.appUrl) }))
  app.use(securityHeaders(config.appUrl, policy))
  app.use((_request, response, next) => {
    if (stopping) response.setHeader('connection', 'close')
    next()
  })
  app.use(limitRequests((code, request, response) => renderer.sendProblem(code, request, response)))
  app.use(health({ store, isStopping: () => stopping }))
  app.use(serve)
  app.use(languageSwitch(config.appUrl))
  app.use(expressLogin(login))
  app.get('/', home({ sipgate, renderer, platform }))
  app.use(noSuchPage(renderer))
  app.use(handOverEndedGrants(login))
  app.use(showError(renderer, log))

  return {
    app,
    log,
    renderer,
    stop: () => void (stopping = true),
    async close() {
      await login.close()
      await store.close()
    },
  }
}

function accessOf({ sipgate }: Config): SipgateAccess {
  if (sipgate) return sipgate
  throw new StartError(
    'configuration',
    'SIPGATE_CLIENT_ID and SIPGATE_CLIENT_SECRET are missing: set both, or use npm start, which brings a sandbox.',
  )
}

const methods: Readonly<Record<string, string>> = {
  '/': 'GET, HEAD',
  '/healthz': 'GET, HEAD',
  '/readyz': 'GET, HEAD',
  '/login': 'GET',
  '/authorize': 'GET',
  '/logout': 'POST',
}

function noSuchPage(renderer: Renderer): RequestHandler {
  return (request, response) => {
    const allowed = methods[request.path]
    // A body that nobody reads must not keep the connection busy.
    if (request.method !== 'GET' && request.method !== 'HEAD') response.setHeader('connection', 'close')
    if (allowed === undefined) return renderer.sendProblem('not_found', request, response)
    response.setHeader('allow', allowed)
    renderer.sendProblem('method_not_allowed', request, response)
  }
}

/**
 * A grant that is gone is the login's to answer: it sends the browser to log in once, and never round in circles.
 * All else that passes is desk's, since the user stays logged in and the same page may be tried again.
 */
function handOverEndedGrants(login: Login): ErrorRequestHandler {
  const handOver = expressLoginErrors(login)
  return (error: unknown, request, response, next) => {
    const inner: unknown = isSipgateError(error, 'auth_failed') ? error.cause : error
    if (isOAuthError(inner, 'grant_gone') || isOAuthError(inner, 'stored_row_unreadable')) {
      return handOver(inner, request, response, next)
    }
    next(error)
  }
}

function showError(renderer: Renderer, log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const code = problemOf(error)
    const level = code === 'internal' ? 'error' : code === 'bad_request' ? 'info' : 'warn'
    log[level](onVisit({ event: 'request.failed', problem: code, error: describeError(error) }))
    if (response.headersSent) return void response.destroy()
    renderer.sendProblem(code, request, response)
  }
}

/** The log fields of something that happened, with the request it happened in. */
function onVisit<Fields extends object>(fields: Fields): Fields & { request?: string } {
  const visit = currentVisit()
  return visit === undefined ? fields : { ...fields, request: visit.id }
}
