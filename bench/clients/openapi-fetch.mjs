import createClient from 'openapi-fetch'

export function make(url) {
  const client = createClient({ baseUrl: `${url}/v2`, headers: { authorization: 'Bearer token' } })
  return async () => (await client.GET('/balance')).data
}
