import { checkOwner } from './check-owner.ts'
import { handleConnect, handleConnectCallback } from './connect.ts'
import { connectUrl, type ConnectUrlOptions } from './connect-url.ts'
import { handleDisconnect } from './disconnect.ts'
import { formToken, type FormToken } from './form-token.ts'
import type { HeldConnections } from './held-connections.ts'
import { createHeldConnections } from './hold-connections.ts'
import { createMachinery } from '../flow/machinery.ts'
import { answerRoute, type Route } from '../flow/routes.ts'
import { problemAnswer } from '../http/answers.ts'
import type { ConnectionsOptions } from '../settings/connections-options.ts'
import { readConnectionsSettings } from '../settings/read-connections-settings.ts'

/** What the app knows about a request and this package cannot. */
export interface ConnectionsRequest {
  /** The app's own name for whoever is logged in to it, from its own session: never from anything that the request says. */
  readonly owner?: string | undefined
  /** The client's address, from proxies that the app trusts. Requests without one are not limited. */
  readonly address?: string | undefined
}

/**
 * Connects the accounts of an app's own users, companies or tenants. It turns web requests into responses, and holds the grants that
 * routes, jobs and push handlers act with.
 */
export interface Connections extends HeldConnections {
  /** The app's own origin, from `redirectUri`. */
  readonly origin: string
  /**
   * Answers `GET /sipgate/connect?returnTo=/x`, the path of `redirectUri` and `POST /sipgate/disconnect`; 401 if the request has no
   * owner. Undefined for other paths.
   * @throws OAuthError `invalid_option`: the owner is not a text
   */
  handle(request: Request, about?: ConnectionsRequest): Promise<Response | undefined>
  /**
   * The path of a link or a button that connects.
   * @throws OAuthError `invalid_option`
   */
  connectUrl(options?: ConnectUrlOptions): string
  /** The token for the app's own form that disconnects, for this owner in this browser. Send its cookie with the page. */
  csrfToken(request: Request, owner: string): FormToken
  /** Ends background work. The store stays open, because it belongs to the caller. */
  close(): Promise<void>
}

/**
 * Connections: grants that the app names by an id of its own, and that live until they are disconnected.
 * @throws OAuthError `invalid_option`
 */
export function createConnections(options: ConnectionsOptions): Connections {
  const settings = readConnectionsSettings(options)
  const machinery = createMachinery(settings, options.store)
  const held = createHeldConnections(machinery)

  const routesOf = (owner: string | undefined): Record<string, Route> => {
    const forOwner =
      (answer: (request: Request, owner: string) => Promise<Response>): Route['answer'] =>
      (request) =>
        owner === undefined
          ? problemAnswer(settings, { code: 'login_required' }, request)
          : answer(request, owner)
    return {
      [settings.startPath]: {
        method: 'GET',
        limited: 'starts',
        answer: forOwner((request, name) => handleConnect(machinery, request, name)),
      },
      [settings.redirectUri.pathname]: {
        method: 'GET',
        limited: 'callbacks',
        answer: forOwner((request, name) => handleConnectCallback(machinery, request, name)),
      },
      [settings.endPath]: {
        method: 'POST',
        limited: 'disconnects',
        answer: forOwner((request, name) => handleDisconnect(settings, held, request, name)),
      },
    }
  }

  return {
    ...held,
    origin: settings.origin,
    disconnect: (owner) => held.disconnect(owner),
    async handle(request, { owner, address } = {}) {
      const known = owner === undefined ? undefined : checkOwner(owner)
      return answerRoute(machinery, routesOf(known), request, address)
    },
    connectUrl: (wish) => connectUrl(settings, wish),
    csrfToken: (request, owner) => formToken(settings, request, checkOwner(owner)),
    close: () => machinery.close(),
  }
}

/** The methods that adapters call. */
export const connectionsMethods = [
  'handle',
  'connectUrl',
  'csrfToken',
  'accessToken',
] as const satisfies readonly (keyof Connections)[]
