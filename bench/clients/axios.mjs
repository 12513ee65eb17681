import axios from 'axios'

export function make(url) {
  const client = axios.create({ baseURL: `${url}/v2`, headers: { authorization: 'Bearer token' } })
  return async () => (await client.get('/balance')).data
}
