// Its address is fixed, so its connections are led here instead, without encryption (see packages/cli/preload).
import { createRequire } from 'node:module'

export async function make(url) {
  process.env.SIPGATE_KIT_SANDBOX = url
  await import('../../packages/cli/preload/redirect.mjs')
  const { sipgateIO } = createRequire(import.meta.url)('sipgateio')
  const client = sipgateIO({ tokenId: 'token-DEMOW0', token: '0d0d0d0d-0000-4000-8000-00000000000a' })
  return () => client.get('/balance')
}
