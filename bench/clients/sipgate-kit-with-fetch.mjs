import { Sipgate } from '@sipgate-kit/client'

export function make(url) {
  const options = { baseUrl: `${url}/v2`, auth: { accessToken: 'token' }, fetch: (request) => fetch(request) }
  const sipgate = new Sipgate(options)
  return () => sipgate.balance.get()
}
