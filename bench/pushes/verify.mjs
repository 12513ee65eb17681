// How many signatures a second one thread verifies, and does nothing else.
import { createPublicKey, verify } from 'node:crypto'
import { readFileSync } from 'node:fs'

const { publicKey, pushes } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const key = createPublicKey(publicKey)
const signed = pushes.map(({ body, signature }) => [Buffer.from(body), Buffer.from(signature, 'base64')])
const round = () => signed.every(([body, signature]) => verify('RSA-SHA256', body, key, signature))
if (!round()) throw new Error('A signature is wrong.')
const began = performance.now()
const rounds = 5
for (let count = 0; count < rounds; count++) round()
process.stdout.write(
  JSON.stringify({ perSecond: (rounds * signed.length * 1000) / (performance.now() - began) }),
)
