import { createSandbox, startSandbox } from '@sipgate-kit/sandbox'
import { Sipgate, formatMoney } from './src/index.ts'
const sb = await startSandbox({ port: 0 })
console.log(Object.keys(sb))
const login = async () => {
  const r = await fetch(sb.authUrl + '?' + new URLSearchParams({ client_id: sb.clientId, response_type: 'code', redirect_uri: 'http://localhost:9/authorize', scope: 'balance:read' }), { redirect: 'manual' })
  return r
}
const r = await login(); console.log(r.status)
const html = await r.text(); console.log(html.match(/<form[\s\S]*?<\/form>/)?.[0])
const cookie = r.headers.getSetCookie().map(c => c.split(';')[0]).join('; ')
const anon = new Sipgate({ baseUrl: sb.apiUrl, auth: { accessToken: 'nope' } })
console.log(await anon.balance.get().catch(e => e))
const off = createSandbox()
const viaFetch = new Sipgate({ fetch: off.fetch, auth: { accessToken: 'nope' } , onResponse: console.log})
console.log(await viaFetch.balance.get().catch(e => e.message))
console.log(await viaFetch.authorization.clients.gdpr({ clientId: 'sandbox-client' }).catch(e => e))
await sb.close()
