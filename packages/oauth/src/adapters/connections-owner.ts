import { checkOptions, hasFunctions, invalidOption } from '../check-options.ts'
import { connectionsMethods, type Connections } from '../connections/connections.ts'

/** Who is logged in to the app itself. */
export interface OwnerOption<Incoming> {
  /**
   * The app's own name for whoever is logged in to it: an id of a user, a company or a tenant. It is asked for every request. Take it from
   * the app's own session, never from anything that the request says. Undefined for strangers, who get 401.
   */
  owner: (request: Incoming) => string | undefined | Promise<string | undefined>
}

/**
 * Refuses anything but connections and their options when the app is set up.
 * @throws OAuthError `invalid_option`
 */
export function checkConnections(
  name: string,
  connections: Connections,
  options: OwnerOption<never>,
  more: readonly string[] = [],
): void {
  if (!hasFunctions(connections, connectionsMethods))
    throw invalidOption(`${name}() expects what createConnections() returns`)
  checkOptions(name, options, ['owner', ...more], `${name}(connections, { owner: (request) => … })`)
  if (typeof options.owner !== 'function')
    throw invalidOption(`${name}() needs \`owner\`: a function that says who is logged in to the app`)
}
