// One program: how many refreshes 100 requests with an expired token cause, and how many pages behind the login it serves.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startSandbox } from '@sipgate-kit/sandbox'
import { visitorOf } from './visitor.mjs'

const [name, milliseconds] = process.argv.slice(2)
const tokenSeconds = 2

const sandbox = await startSandbox({
  loginServer: { accessTokenSeconds: tokenSeconds },
})
const folder = mkdtempSync(join(tmpdir(), 'bench-login-'))
const port = await freePort()
const origin = `http://localhost:${port}`
const { clientId, clientSecret, authUrl, tokenUrl, loginUrl, apiUrl, issuer } = sandbox
const settings = { port, origin, folder, clientId, clientSecret, authUrl, tokenUrl, loginUrl, apiUrl, issuer }
const program = fork(new URL(`${name}.mjs`, import.meta.url), [JSON.stringify(settings)], { execArgv: [] })
process.once('exit', () => program.kill('SIGKILL'))
const [first] = await Promise.race([once(program, 'message'), once(program, 'exit')])
if (first !== 'ready') throw new Error(`${name} ended with ${first}`)

const visitor = visitorOf()
await logIn()

await pause((tokenSeconds + 0.5) * 1000)
const before = refreshes()
const answers = await Promise.all(Array.from({ length: 100 }, () => get('/token')))
const refreshCount = refreshes() - before
const fresh = answers.filter(({ status, text }) => status === 200 && text === 'fresh').length
const ended = sandbox.snapshot().grants.filter((grant) => grant.ended).length

await logIn()
await pages(500)
const perSecond = await pages(Number(milliseconds))

await sandbox.close()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`${JSON.stringify({ refreshes: refreshCount, fresh, ended, perSecond })}\n`)
process.exit(0)

function refreshes() {
  return sandbox
    .requests({ operation: 'POST /token' })
    .filter(({ form }) => form?.grant_type === 'refresh_token').length
}

async function logIn() {
  visitor.forget()
  const { url, status, text } = await visitor.logIn(`${origin}/login`)
  if (!text.startsWith('Hello')) throw new Error(`${name}: ${url} ${status} ${text.slice(0, 300)}`)
}

function get(path, agent = new Agent()) {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `http://127.0.0.1:${port}${path}`,
      { agent, headers: { host: `localhost:${port}`, cookie: visitor.cookie() } },
      (incoming) => {
        let text = ''
        incoming.on('data', (chunk) => (text += chunk))
        incoming.on('end', () => resolve({ status: incoming.statusCode, text }))
      },
    )
    outgoing.on('error', reject)
    outgoing.end()
  })
}

async function pages(duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: 50 })
  const ends = performance.now() + duration
  let count = 0
  const one = async () => {
    while (performance.now() < ends) {
      const { status, text } = await get('/', agent)
      if (status !== 200 || !text.startsWith('Hello'))
        throw new Error(`${name}: ${status} ${text.slice(0, 200)}`)
      count++
    }
  }
  await Promise.all(Array.from({ length: 50 }, one))
  agent.destroy()
  return count / (duration / 1000)
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}
