import { Sipgate } from '@sipgate-kit/client'

export function make(url) {
  const sipgate = new Sipgate({ baseUrl: `${url}/v2`, auth: { accessToken: 'token' } })
  return () => sipgate.balance.get()
}
