// The least that a server can do: read the body, verify its signature on the thread that serves, and answer the same to all.
import { createPublicKey, verify } from 'node:crypto'
import { publicKey, serve } from './serve.mjs'

const key = createPublicKey(publicKey)
const answer = '<?xml version="1.0" encoding="UTF-8"?><Response><Hangup/></Response>'
serve((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part))
  request.on('end', () => {
    const signature = Buffer.from(request.headers['x-sipgate-signature'], 'base64')
    const isRight = verify('RSA-SHA256', Buffer.concat(parts), key, signature)
    response.writeHead(isRight ? 200 : 401, { 'content-type': 'application/xml' }).end(answer)
  })
})
