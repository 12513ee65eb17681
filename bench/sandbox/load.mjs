// Requests over ten connections for some seconds: how many a second, and how long the middle one took.
import { Agent, request } from 'node:http'

const [url, milliseconds, options] = process.argv.slice(2)
const { method = 'GET', headers = {}, body, concurrency = 10, status = 200 } = JSON.parse(options ?? '{}')
const agent = new Agent({ keepAlive: true, maxSockets: concurrency })

function once(target) {
  return new Promise((resolve, reject) => {
    const sent = request(target, { agent, method, headers }, (answer) => {
      let length = 0
      answer.on('data', (chunk) => (length += chunk.length))
      answer.on('end', () =>
        answer.statusCode === status
          ? resolve(length)
          : reject(new Error(`${target} answered ${answer.statusCode}, not ${status}`)),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

async function load(until) {
  const times = []
  const worker = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await once(url)
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return times
}

await load(performance.now() + 500)
const began = performance.now()
const times = (await load(began + Number(milliseconds))).sort((one, other) => one - other)
const seconds = (performance.now() - began) / 1000
process.stdout.write(JSON.stringify({ perSecond: times.length / seconds, p50: times[times.length >> 1] }))
process.exit(0)
