import type { Background } from './background.ts'
import type { Clock } from './clock.ts'
import type { Platform } from '../platform.ts'
import type { Sound } from './telephony/sound.ts'
import type { PushPort } from './telephony/push-port.ts'
import type { Realm, State } from './state/state.ts'
import type { Tasks } from './tasks.ts'

/** How strict the login server is. sipgate's behaviour here is not documented; the defaults are strict. */
export interface LoginServerOptions {
  /** Seconds an access token lives. Default 300, as sipgate documents. */
  accessTokenSeconds: number
  /** Seconds a refresh token lives from its last refresh. Default 2592000 (30 days), as sipgate documents. */
  refreshTokenSeconds: number
  /** Seconds an authorization code lives. Default 60, Keycloak's default; sipgate's value is unknown. */
  codeSeconds: number
  /** Seconds in which the refresh token before the newest still works. Default 0: single use. */
  refreshGraceSeconds: number
  /** `openid`: an id token only when `openid` was asked for. `always`: as sipgate's older documentation shows. `never`. */
  idToken: 'openid' | 'always' | 'never'
  /** Whether answers of the authorization endpoint carry `iss` (RFC 9207). Default true. */
  issInAnswer: boolean
}

/** What every part of the sandbox shares: its state, its clock and where it is reached. */
export interface Kernel {
  /** The state now. Read it again at each use: a reset replaces it. */
  readonly state: State
  readonly clock: Clock
  readonly platform: Platform
  readonly loginServer: LoginServerOptions
  readonly urls: SandboxUrls
  readonly tasks: Tasks
  readonly background: Background
  readonly push: PushPort
  /** Downloads a sound that an application plays to a caller. Never rejects. */
  fetchSound(url: string): Promise<Sound>
  /** To be called after every change of the state, so that it is kept. */
  changed(): void
}

export interface SandboxUrls {
  /** `http://localhost:3001`, without a slash at the end. */
  readonly base: string
  /** Ends in `/v2`. */
  readonly api: string
  /** Ends in `/auth`. */
  readonly login: string
  readonly console: string
  /** Where a realm is reached. */
  realm(realm: Realm): string
  /** The issuer in its tokens: the same, unless `issuerOrigin` was given. */
  issuer(realm: Realm): string
}
