// Its address is fixed, so its connections are led here instead, without encryption (see packages/cli/preload).
import { createRequire } from 'node:module'

export async function make(url) {
  process.env.SIPGATE_KIT_SANDBOX = url
  const load = createRequire(import.meta.url)
  load('../../packages/cli/preload/connections.cjs').redirectConnections()
  const { sipgateIO } = load('sipgateio')
  const client = sipgateIO({ tokenId: 'token-DEMOW0', token: '0d0d0d0d-0000-4000-8000-00000000000a' })
  return () => client.get('/balance')
}
