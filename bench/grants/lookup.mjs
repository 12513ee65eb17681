// A million stored grants: how long one takes to be looked up and decrypted, and to be had again when it was just used.
import { createConnections } from '@sipgate-kit/oauth'
import { client, fill, openStore, ownerOf } from './stored.mjs'

const [url, given] = process.argv.slice(2)
const count = Number(given)
const store = await openStore(url)
await fill(url, count)

const [clientId] = client.split('@')
const connections = createConnections({
  clientId,
  clientSecret: 'secret',
  loginUrl: 'https://login.example/auth',
  redirectUri: 'http://localhost:3000/sipgate/callback',
  scopes: ['balance:read'],
  store,
})
const anyOwner = () => ownerOf(Math.floor(Math.random() * count))

const timesOf = async (rounds, work) => {
  const times = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work()
    times.push(performance.now() - began)
  }
  times.sort((one, other) => one - other)
  return { p50: times[Math.floor(rounds * 0.5)], p99: times[Math.floor(rounds * 0.99)] }
}

await timesOf(2000, () => connections.accessToken(anyOwner())())
const looked = await timesOf(20_000, () => connections.accessToken(anyOwner())())
const again = connections.accessToken(ownerOf(1))
const remembered = await timesOf(20_000, () => again())
await store.close()
process.stdout.write(`${JSON.stringify({ looked, remembered })}\n`)
process.exit(0)
