import ky from 'ky'

export function make(url) {
  const client = ky.create({ prefixUrl: `${url}/v2`, headers: { authorization: 'Bearer token' } })
  return () => client.get('balance').json()
}
