// Its key cannot be set. What verifies is replaced by the same lines with our key, or nothing is verified where that is asked for.
import { createVerify } from 'node:crypto'
import { createRequire } from 'node:module'
import { port, publicKey, publicUrl, ready } from './serve.mjs'

const load = createRequire(import.meta.url)
const verifier = load('sipgateio/dist/webhook/signatureVerifier.js')
verifier.isSipgateSignature = (signature, body) => {
  const verify = createVerify('RSA-SHA256')
  const bytes = Buffer.from(signature, 'base64')
  verify.update(body)
  return verify.verify(publicKey, bytes)
}
const { createWebhookModule, WebhookResponse } = load('sipgateio')
const server = await createWebhookModule().createServer({
  port,
  hostname: '127.0.0.1',
  serverAddress: publicUrl,
  skipSignatureVerification: process.argv[4] === 'unverified',
})
server.onNewCall(() => WebhookResponse.redirectCall({ numbers: ['493023125010'], anonymous: false }))
server.onAnswer(() => {})
server.onHangUp(() => {})
ready()
