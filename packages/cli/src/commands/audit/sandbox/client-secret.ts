import type { Control } from '../../../control.ts'

/** The secret of the client that makes this authorization request, if it has one. */
export async function clientSecret(control: Control, authorization: URL): Promise<{ clientSecret?: string }> {
  const id = authorization.searchParams.get('client_id')
  const path = '/clients?reveal=true'
  const { items } = await control.get<{ items: { clientId: string; clientSecret: string }[] }>(path)
  const client = items.find(({ clientId }) => clientId === id)
  return client === undefined ? {} : { clientSecret: client.clientSecret }
}
