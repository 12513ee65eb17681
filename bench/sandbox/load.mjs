// Requests over some connections for some seconds: how many a second, and how long the middle one took.
import { Pool } from 'undici'

const [address, milliseconds, options] = process.argv.slice(2)
const { headers = {}, concurrency = 10 } = JSON.parse(options ?? '{}')
const url = new URL(address)
const pool = new Pool(url.origin, { connections: concurrency })

async function once() {
  const { statusCode, body } = await pool.request({ path: url.pathname + url.search, method: 'GET', headers })
  await body.dump()
  if (statusCode !== 200) throw new Error(`${address} answered ${statusCode}`)
}

async function load(until) {
  const times = []
  const worker = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await once()
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return times
}

await load(performance.now() + 2000)
const began = performance.now()
const times = (await load(began + Number(milliseconds))).sort((one, other) => one - other)
const seconds = (performance.now() - began) / 1000
process.stdout.write(JSON.stringify({ perSecond: times.length / seconds, p50: times[times.length >> 1] }))
process.exit(0)
