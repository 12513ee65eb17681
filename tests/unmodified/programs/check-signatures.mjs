// Checks the signature of a push in each way that Node offers, with the key that sipgate's library has built in.
import { constants, createPublicKey, createVerify, verify, webcrypto } from 'node:crypto'
import crypto from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'

const library = createRequire(import.meta.url).resolve('sipgateio/dist/webhook/signatureVerifier.js')
const [pem] = /-----BEGIN PUBLIC KEY-----[^]+-----END PUBLIC KEY-----/.exec(readFileSync(library, 'utf8'))
const der = Buffer.from(pem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64')
const jwk = createPublicKey(pem).export({ format: 'jwk' })
const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }

const body = Buffer.from(process.env.BODY)
const own = process.env.OWN_KEY

const ways = {
  createVerify: (signature) => createVerify('RSA-SHA256').update(body).verify(pem, signature),
  'createVerify, base64': (signature) =>
    crypto
      .createVerify('SHA256')
      .update(body)
      .verify(Buffer.from(pem), signature.toString('base64'), 'base64'),
  'createVerify, padding': (signature) =>
    createVerify('SHA256').update(body).verify({ key: pem, padding: constants.RSA_PKCS1_PADDING }, signature),
  createPublicKey: (signature) => createVerify('SHA256').update(body).verify(createPublicKey(pem), signature),
  verify: (signature) => verify('sha256', body, pem, signature),
  'verify, der': (signature) => verify('sha256', body, { key: der, format: 'der', type: 'spki' }, signature),
  'verify, jwk': (signature) =>
    verify('sha256', body, createPublicKey({ key: jwk, format: 'jwk' }), signature),
  'verify, key object': (signature) => verify('sha256', body, { key: createPublicKey(pem) }, signature),
  'verify, callback': (signature) => promisify(verify)('sha256', body, pem, signature),
  'web crypto': async (signature) => {
    const key = await webcrypto.subtle.importKey('spki', der, algorithm, false, ['verify'])
    return webcrypto.subtle.verify(algorithm, key, signature, body)
  },
  'web crypto, jwk': async (signature) => {
    const key = await globalThis.crypto.subtle.importKey('jwk', jwk, algorithm, false, ['verify'])
    return globalThis.crypto.subtle.verify(algorithm, key, signature, body)
  },
  'own key': (signature) => createVerify('SHA256').update(body).verify(own, signature),
}

const results = {}
for (const [name, check] of Object.entries(ways)) {
  const checked = [process.env.SANDBOX_SIGNATURE, process.env.OWN_SIGNATURE].map((text) =>
    check(Buffer.from(text, 'base64')),
  )
  results[name] = await Promise.all(checked)
}
console.log(JSON.stringify(results))
