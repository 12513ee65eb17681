import type { OAuthClient } from '@sipgate-kit/contract'
import { endGrant } from '../../world/accounts/granted-access.ts'
import { randomUuid } from '../../world/ids/random-id.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { ClientState } from '../../world/state/state.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'

export const authorization = {
  'GET /authorization/userinfo': (_call, { account, user }) => ({
    sub: user.id,
    domain: account.domain,
    masterSipId: account.masterSipId,
    locale: user.locale,
  }),
  'GET /authorization/oauth2/clients': ({ kernel }, caller) => {
    const own = kernel.state.clients.filter(({ owner }) => owner === caller.account.masterSipId)
    const byId = new Map(own.map((client) => [client.clientId, shown(client)]))
    return { data: [...byId.values()] }
  },
  'POST /authorization/oauth2/clients': ({ kernel, body }, caller) => {
    if (kernel.state.clients.length >= mostClients)
      throw new Refusal(
        403,
        `The sandbox holds at most ${mostClients} clients. Delete some, or reset the sandbox.`,
      )
    const userNumber = caller.user.id.slice(1)
    const client: ClientState = {
      realm: 'third-party',
      owner: caller.account.masterSipId,
      clientId: `${caller.account.masterSipId}-${userNumber}-${randomUuid(kernel.platform)}:third-party`,
      clientSecret: randomUuid(kernel.platform),
      ...settings(body),
      implicitFlow: true,
      directAccessGrants: false,
    }
    kernel.state.clients.push(client)
    return shown(client)
  },
  'GET /authorization/oauth2/clients/{clientId}': ({ kernel, path }, caller) =>
    shown(findOwn(kernel, caller, path.clientId)[0]),
  'PUT /authorization/oauth2/clients/{clientId}': ({ kernel, path, body }, caller) => {
    const clients = findOwn(kernel, caller, path.clientId)
    for (const client of clients) Object.assign(client, settings(body))
    return shown(clients[0])
  },
  'DELETE /authorization/oauth2/clients/{clientId}': ({ kernel, path }, caller) => {
    deleteClients(kernel, findOwn(kernel, caller, path.clientId))
    return undefined
  },
  // The consent page shows these links to users of any account, so everyone may read them.
  'GET /authorization/oauth2/clients/{clientId}/gdpr': ({ kernel, path }) => {
    const client = kernel.state.clients.find(({ clientId }) => clientId === path.clientId)
    if (!client) throw new Refusal(404, 'There is no client with this id.')
    return { privacyUrl: client.privacyUrl, termsUrl: client.termsUrl }
  },
} satisfies Handlers

const mostClients = 1000

type Settings = Pick<
  ClientState,
  'name' | 'description' | 'redirectUris' | 'webOrigins' | 'privacyUrl' | 'termsUrl'
>

/** Field by field, so that a body cannot change id, secret, realm or owner. */
function settings({ name, description, redirectUris, webOrigins, privacyUrl, termsUrl }: Settings): Settings {
  return {
    name,
    description,
    redirectUris: [...redirectUris],
    webOrigins: [...webOrigins],
    privacyUrl,
    termsUrl,
  }
}

function shown(client: ClientState): Required<OAuthClient> {
  return { clientId: client.clientId, clientSecret: client.clientSecret, ...settings(client) }
}

/** The account's client of this id: one, or two where the same id lives in both realms. */
function findOwn(kernel: Kernel, caller: RestCaller, clientId: string): [ClientState, ...ClientState[]] {
  const [first, ...more] = kernel.state.clients.filter(
    (client) => client.clientId === clientId && client.owner === caller.account.masterSipId,
  )
  if (!first) throw new Refusal(404, 'The account of the token has no client with this id.')
  return [first, ...more]
}

function deleteClients(kernel: Kernel, clients: ClientState[]): void {
  const { state } = kernel
  const isOf = ({ realm, clientId }: Pick<ClientState, 'realm' | 'clientId'>) =>
    clients.some((client) => client.realm === realm && client.clientId === clientId)
  state.clients = state.clients.filter((client) => !isOf(client))
  state.consents = state.consents.filter((consent) => !isOf(consent))
  state.codes = state.codes.filter((code) => !isOf(code))
  for (const grant of state.grants) if (isOf(grant)) endGrant(kernel, grant.id, 'revoked')
}
