import { Sipgate } from '@sipgate-kit/client'

export function make(url) {
  const options = {
    baseUrl: `${url}/v2`,
    auth: { accessToken: 'token' },
    fetch: (url, init) => fetch(url, init),
  }
  const sipgate = new Sipgate(options)
  return () => sipgate.balance.get()
}
