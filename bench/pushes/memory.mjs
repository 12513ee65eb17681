// A million pushes of a million calls, in one process without sockets: how much memory is in use after each tenth.
import { generateKeyPairSync, sign } from 'node:crypto'
import { createCallHandler, memoryStore, voicemail } from '@sipgate-kit/webhooks'

const count = Number(process.argv[2])
const publicUrl = 'https://crm.example/push'
// A small key: signatures take the time here, and no memory.
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pushes = Array.from({ length: 1000 }, (_, index) => {
  const body = `event=newCall&direction=in&from=492214710001&to=493023125000&callId=call-${index}&fullUserId%5B%5D=1000001w0`
  return { body, signature: sign('RSA-SHA256', Buffer.from(body), privateKey).toString('base64') }
})

// Pushes are sent more than once here, since signing a million takes too long: for the store each is a new one.
const store = memoryStore()
let claimed = 0
const claimPush = (key, times) => store.claimPush(`${key}${++claimed}`, times)
let handled = 0
const calls = createCallHandler(
  {
    newCall() {
      handled++
      return voicemail()
    },
    hangup: () => {},
  },
  {
    publicUrl,
    publicKeys: publicKey.export({ type: 'spki', format: 'pem' }),
    store: { ...store, claimPush },
  },
)

const megabytes = []
for (let sent = 0; sent < count; sent++) {
  const { body, signature } = pushes[sent % pushes.length]
  const headers = {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
    'x-sipgate-signature': signature,
  }
  const answer = await calls.fetch(new Request(publicUrl, { method: 'POST', body, headers }))
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
  if ((sent + 1) % (count / 10) !== 0) continue
  await new Promise((resolve) => void setImmediate(resolve))
  globalThis.gc()
  megabytes.push(process.memoryUsage().heapUsed / 1024 ** 2)
}
process.stdout.write(JSON.stringify({ handled, megabytes }))
