// Equal requests at one time share one answer, so each asks for another user.
import { createRequire } from 'node:module'

export function make(url) {
  const { createClient, createHttp } = createRequire(import.meta.url)('sipgate-rest-api-client-v2')
  const client = createClient(createHttp(`${url}/v2`, 'token'))
  let next = 0
  return () => client.getUser(`w${next++}`)
}
