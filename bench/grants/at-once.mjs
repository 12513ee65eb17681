// One of several processes that all want the token of one connection, which has expired, at the same moment.
import { createConnections } from '@sipgate-kit/oauth'
import { openStore } from './stored.mjs'

const { url, options, owner } = JSON.parse(process.argv[2])
let refreshTook
const connections = createConnections({
  ...options,
  redirectUri: 'http://localhost:3000/sipgate/callback',
  scopes: ['balance:read'],
  store: await openStore(url),
  platform: {
    fetch: async (request) => {
      const began = performance.now()
      const answer = await fetch(request)
      refreshTook = performance.now() - began
      return answer
    },
  },
})

process.on('message', async (calls) => {
  refreshTook = undefined
  const accessToken = connections.accessToken(owner)
  const times = await Promise.all(
    Array.from({ length: calls }, async () => {
      const began = performance.now()
      await accessToken()
      return performance.now() - began
    }),
  )
  process.send({ times, refreshTook })
})
// A program that has been running for a while has its code compiled and its connections open.
await connections.accessToken(owner)()
process.send('ready')
