import got from 'got'

export function make(url) {
  const client = got.extend({ prefixUrl: `${url}/v2`, headers: { authorization: 'Bearer token' } })
  return () => client.get('balance').json()
}
