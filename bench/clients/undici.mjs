import { request } from 'undici'

export function make(url) {
  return async () =>
    (await request(`${url}/v2/balance`, { headers: { authorization: 'Bearer token' } })).body.json()
}
