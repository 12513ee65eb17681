// One server: how many pushes a second it takes over 50 connections, how long each took, and how much of a processor.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { Pool } from 'undici'

const [name, file, milliseconds, mode = ''] = process.argv.slice(2)
const { pushes } = JSON.parse(readFileSync(file, 'utf8'))
const port = await freePort()
const program = fork(new URL(`${name}.mjs`, import.meta.url), [file, String(port), mode], { execArgv: [] })
process.once('exit', () => program.kill('SIGKILL'))
const [first] = await Promise.race([once(program, 'message'), once(program, 'exit')])
if (first !== 'ready') throw new Error(`${name} ended with ${first}`)

const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 50 })
let next = 0
await send(performance.now() + Number(milliseconds) / 2)
const before = await cpu()
const began = performance.now()
const times = (await send(began + Number(milliseconds))).sort((one, other) => one - other)
const seconds = (performance.now() - began) / 1000
const after = await cpu()
process.stdout.write(
  JSON.stringify({
    perSecond: times.length / seconds,
    p50: times[Math.floor(times.length * 0.5)],
    p99: times[Math.floor(times.length * 0.99)],
    cpu: (after.user + after.system - before.user - before.system) / times.length,
  }),
)
process.exit(0)

async function send(until) {
  const took = []
  const one = async () => {
    while (performance.now() < until) {
      const { body, signature } = pushes[next++ % pushes.length]
      const start = performance.now()
      const answer = await pool.request({
        path: '/push',
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
          'x-forwarded-for': '217.116.118.254',
          'x-sipgate-signature': signature,
        },
      })
      const text = await answer.body.text()
      took.push(performance.now() - start)
      if (answer.statusCode !== 200 || !text.includes('<Response'))
        throw new Error(`${name}: ${answer.statusCode} ${text.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: 50 }, one))
  return took
}

async function cpu() {
  program.send('cpu')
  const [used] = await once(program, 'message')
  return used
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address()
  server.close()
  await once(server, 'close')
  return free
}
