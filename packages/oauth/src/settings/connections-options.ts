import { clientOptionNames, type ClientOptions } from './client-options.ts'

/** Options of `createConnections()`. */
export interface ConnectionsOptions extends ClientOptions {
  /** The paths that `handle()` answers besides the one of `redirectUri`. Default `/sipgate/connect` and `/sipgate/disconnect`. */
  paths?: { connect?: string | undefined; disconnect?: string | undefined } | undefined
  /** The path that the browser goes to after it disconnected. Default `/`. */
  afterDisconnect?: string | undefined
}

/** The names of all options. */
export const connectionsOptionNames = [
  ...clientOptionNames,
  ...Object.keys({
    paths: true,
    afterDisconnect: true,
  } satisfies Record<Exclude<keyof ConnectionsOptions, keyof ClientOptions>, true>),
]
