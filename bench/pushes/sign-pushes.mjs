// A key as large as sipgate's, and pushes that are signed with it: each of another call, since one that comes twice is handled once.
import { generateKeyPair, sign } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

const [file, count] = process.argv.slice(2)
const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', {
  modulusLength: 4096,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const signInThread = promisify(sign)

async function push(index) {
  const callId = `1${String(index).padStart(18, '0')}`
  const body = [
    'event=newCall&direction=in',
    `from=4922147100${String(index % 100).padStart(2, '0')}&to=493023125000`,
    `callId=${callId}&origCallId=${callId}`,
    'user%5B%5D=Dana+Sommer&user%5B%5D=Emil+Berg&userId%5B%5D=w0&userId%5B%5D=w1',
    'fullUserId%5B%5D=1000001w0&fullUserId%5B%5D=1000001w1',
    `xcid=${String(index).padStart(16, '0')}`,
  ].join('&')
  const signature = await signInThread('RSA-SHA256', Buffer.from(body), privateKey)
  return { body, signature: signature.toString('base64') }
}

const pushes = await Promise.all(Array.from({ length: Number(count) }, (_, index) => push(index)))
writeFileSync(file, JSON.stringify({ publicKey, pushes }))
process.stdout.write('{}')
