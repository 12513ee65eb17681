import { createCallHandler, dial, memoryStore } from '@sipgate-kit/webhooks'
import { publicKey, publicUrl, serve } from './serve.mjs'

// Pushes are sent more than once here, since signing them takes longer than all the rest: for the store each is a new one.
const store = memoryStore()
let count = 0
const claimPush = (key, times) => store.claimPush(`${key}${++count}`, times)
const calls = createCallHandler(
  { newCall: () => dial('+493023125010'), answer: () => {}, hangup: () => {} },
  { publicUrl, publicKeys: publicKey, store: { ...store, claimPush } },
)
serve(calls.node())
