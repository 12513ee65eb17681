import { clientOptionNames, type ClientOptions } from './client-options.ts'

/** Options of `createLogin()`. */
export interface LoginOptions extends ClientOptions {
  /**
   * `'connected'`: a logout ends the session only. The grant stays as a connection, named by the user's key, until
   * `login.disconnect(user)`. Default: the grant ends with its session.
   */
  keep?: 'connected' | undefined
  /** A session ends after `idleSeconds` without use (default 7 days), and after `absoluteSeconds` in any case (default 30 days). */
  session?: { idleSeconds?: number | undefined; absoluteSeconds?: number | undefined } | undefined
  /** The paths that `handle()` answers besides the one of `redirectUri`. Default `/login` and `/logout`. */
  paths?: { login?: string | undefined; logout?: string | undefined } | undefined
  /** The path that the browser goes to after a logout. Default `/`. */
  afterLogout?: string | undefined
}

export const sessionNames = Object.keys({
  idleSeconds: true,
  absoluteSeconds: true,
} satisfies Record<keyof NonNullable<LoginOptions['session']>, true>)

/** The names of all options. */
export const loginOptionNames = [
  ...clientOptionNames,
  ...Object.keys({
    keep: true,
    session: true,
    paths: true,
    afterLogout: true,
  } satisfies Record<Exclude<keyof LoginOptions, keyof ClientOptions>, true>),
]
