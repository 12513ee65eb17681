export function make(url) {
  return async () => (await fetch(`${url}/v2/balance`, { headers: { authorization: 'Bearer token' } })).json()
}
