import { Sipgate } from '@sipgate-kit/client'
import { createLogin, type LoginEvent } from '@sipgate-kit/oauth'
import { expressLogin } from '@sipgate-kit/oauth/express'
import express, { type Express } from 'express'
import { readAssets } from './assets.ts'
import type { Config, SipgateAccess } from './config.ts'
import { health } from './health.ts'
import { home } from './home.ts'
import { languageCookieName, languageSwitch } from './language-switch.ts'
import { limitRequests } from './limits.ts'
import { createLog, type Log } from './log.ts'
import { renderLoginProblem } from './login-pages.ts'
import type { SandboxLogin } from './pages/frame.ts'
import { systemPlatform, type Platform } from './platform.ts'
import { noSuchPage } from './no-such-page.ts'
import { createRenderer, type Renderer } from './render.ts'
import { requestLog } from './request-log.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import { StartError } from './start-error.ts'
import { openStore } from './store.ts'
import { handOverEndedGrants, showError } from './show-error.ts'
import { onVisit } from './visit.ts'

/** A local sandbox in sipgate's place. What `startSandbox()` answers fits. */
export interface SandboxAccess extends Omit<SipgateAccess, 'realm'>, SandboxLogin {}

export interface DeskOptions {
  config: Config
  /** Takes sipgate's place where the configuration names no client. Its user and password are shown to everybody. */
  sandbox?: SandboxAccess | undefined
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
 * @throws StartError when there is neither a client nor a sandbox, or the database cannot be used.
 */
export async function createDesk(options: DeskOptions): Promise<Desk> {
  const { config, apiTimeout = 8_000 } = options
  const platform = { ...systemPlatform, ...options.platform }
  const log = options.log ?? createLog({ level: config.logLevel, readable: isForPerson(config), platform })
  const access = accessOf(options)
  const store = await openStore(config, platform)

  const { assets, serve } = readAssets()
  const renderer = createRenderer(assets, config.sipgate ? undefined : options.sandbox)
  const policy = contentSecurityPolicy({ appUrl: config.appUrl, loginUrl: access.loginUrl })
  const login = createLogin({
    ...access,
    redirectUri: `${config.appUrl}/authorize`,
    scopes: ['balance:read'],
    store,
    cookiePrefix: 'desk',
    // Shorter than a page is worth waiting for: after a crash of the process that renews, the next one takes over this soon.
    requestTimeout: 4_000,
    leaseTimeout: 5_000,
    renderProblem: renderLoginProblem(renderer, policy),
    log: logLogin(log),
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
  app.set('etag', false)
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

function accessOf({ config, sandbox }: DeskOptions): SipgateAccess {
  if (config.sipgate) return config.sipgate
  if (sandbox) {
    const { clientId, clientSecret, apiUrl, loginUrl } = sandbox
    return { clientId, clientSecret, apiUrl, loginUrl, realm: 'third-party' }
  }
  throw new StartError(
    'configuration',
    'SIPGATE_CLIENT_ID and SIPGATE_CLIENT_SECRET are missing: set both, or use npm start, which brings a sandbox.',
  )
}

/** Passes on what the login reports. A grant's id is shortened: enough to tell two of them apart. */
function logLogin(log: Log): (event: LoginEvent) => void {
  return (event) => {
    const short = 'grant' in event ? { ...event, grant: event.grant.slice(0, 8) } : event
    log[event.event.endsWith('failed') ? 'warn' : 'info'](onVisit(short))
  }
}

/** JSON in production and wherever the output is collected; short lines for a developer at a terminal. */
function isForPerson({ production }: Config): boolean {
  return !production && process.stdout.isTTY
}
