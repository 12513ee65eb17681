import type { Platform } from './platform.ts'
import {
  aFlag,
  anything,
  aText,
  checkFields,
  checkOptions,
  oneOf,
  type FieldCheck,
  type FieldChecks,
} from './world/check-fields.ts'
import type { LoginServerOptions } from './world/kernel.ts'
import type { State } from './world/state/state.ts'

export interface SandboxOptions {
  /** Where programs and browsers reach it: scheme, host and port. Default `http://localhost:3001`, which no socket needs to back. */
  baseUrl?: string | undefined
  /** Time, chance and waiting. Default: the machine's. */
  platform?: Partial<Platform> | undefined
  /** How strict the login server is. */
  loginServer?: Partial<LoginServerOptions> | undefined
  /**
   * `documented` (default): most errors of the API have no body, as sipgate answers. `always`: each has one that
   * says what is wrong, `{ errors: [{ status, title, detail }] }`.
   */
  errorBodies?: 'documented' | 'always' | undefined
  /**
   * Hosts besides this machine to which pushes may go and from which sounds may come, such as `app.internal` or
   * `192.0.2.7:8080`. Default: none.
   */
  allowedPushHosts?: readonly string[] | undefined
  /** What to start with. Default: the seed. */
  state?: State | undefined
  /** What to change in the seed or to add to it: `{ accounts: […], clients: […] }`, as in a YAML file. */
  seed?: unknown
  /** The time it starts at; it runs on from there. Default: the machine's. */
  now?: Date | string | undefined
  /** The origin that tokens name as their issuer, for programs that insist on sipgate's. Default: the sandbox's own. */
  issuerOrigin?: string | undefined
  /** Called after every change of the state. */
  onChange?: ((state: State) => void) | undefined
}

const aFunction: FieldCheck = (value) => typeof value === 'function' || 'a function.'
const aDuration: FieldCheck = (value) =>
  (Number.isSafeInteger(value) && (value as number) >= 0) || 'a whole number of seconds.'
const hosts: FieldCheck = (value) =>
  (Array.isArray(value) && value.every((host) => typeof host === 'string')) ||
  'a list of hosts, such as ["app.internal"].'

const platformChecks: FieldChecks<Platform> = {
  now: aFunction,
  randomBytes: aFunction,
  sleep: aFunction,
  startTimer: aFunction,
  fetch: aFunction,
}

const loginServerChecks: FieldChecks<LoginServerOptions> = {
  accessTokenSeconds: aDuration,
  refreshTokenSeconds: aDuration,
  codeSeconds: aDuration,
  refreshGraceSeconds: aDuration,
  idToken: oneOf('openid', 'always', 'never'),
  issInAnswer: aFlag,
}

export const sandboxOptionChecks: FieldChecks<SandboxOptions> = {
  baseUrl: aText,
  platform: (value) => checkFields('platform', value, platformChecks) !== undefined,
  loginServer: (value) => checkFields('loginServer', value, loginServerChecks) !== undefined,
  errorBodies: oneOf('documented', 'always'),
  allowedPushHosts: hosts,
  state: anything,
  seed: anything,
  now: anything,
  issuerOrigin: aText,
  onChange: aFunction,
}

/**
 * The options of `createSandbox`, without what is undefined.
 * @throws SandboxError `invalid_argument`
 */
export function checkSandboxOptions(options: unknown): SandboxOptions {
  const { platform, loginServer, ...others } = checkOptions('createSandbox', options, sandboxOptionChecks)
  return {
    ...others,
    ...(platform && { platform: checkFields('platform', platform, platformChecks) }),
    ...(loginServer && { loginServer: checkFields('loginServer', loginServer, loginServerChecks) }),
  }
}
