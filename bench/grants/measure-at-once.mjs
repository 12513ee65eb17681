// 10,000 calls at once, in four processes, for the token of one connection that has expired.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { createConnections } from '@sipgate-kit/oauth'
import { startSandbox } from '@sipgate-kit/sandbox'
import { visitorOf } from '../login/visitor.mjs'
import { openStore } from './stored.mjs'

const [url] = process.argv.slice(2)
const [processes, calls, tokenSeconds, owner] = [4, 2500, 6, 'at-once']

const sandbox = await startSandbox({ loginServer: { accessTokenSeconds: tokenSeconds } })
const { clientId, clientSecret, loginUrl, apiUrl } = sandbox
const options = { clientId, clientSecret, loginUrl, apiUrl }
const store = await openStore(url)
await connect()
const children = await Promise.all(Array.from({ length: processes }, start))
const rounds = []
for (let round = 0; round < 5; round++) rounds.push(await expire())
for (const child of children) child.kill()
await store.close()
await sandbox.close()
const of = (name) =>
  rounds.map((round) => round[name]).sort((one, other) => one - other)[Math.floor(rounds.length / 2)]
process.stdout.write(
  JSON.stringify({
    calls: processes * calls,
    refreshes: Math.max(...rounds.map((round) => round.refreshes)),
    p99: of('p99'),
    refreshTook: of('refreshTook'),
    added: of('added'),
  }),
)
process.exit(0)

async function start() {
  const child = fork(new URL('at-once.mjs', import.meta.url), [JSON.stringify({ url, options, owner })], {
    execArgv: [],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

/** Lets the token expire, and has all calls at once. */
async function expire() {
  await pause((tokenSeconds + 0.5) * 1000)
  const before = refreshes()
  const reports = await Promise.all(
    children.map((child) => {
      child.send(calls)
      return once(child, 'message')
    }),
  )
  const times = reports.flatMap(([report]) => report.times).sort((one, other) => one - other)
  const p99 = times[Math.floor(times.length * 0.99)]
  const refreshTook = Math.max(...reports.map(([report]) => report.refreshTook ?? 0))
  return { p99, refreshTook, added: p99 - refreshTook, refreshes: refreshes() - before }
}

function refreshes() {
  return sandbox
    .requests({ operation: 'POST /token' })
    .filter(({ form }) => form?.grant_type === 'refresh_token').length
}

async function connect() {
  const connections = createConnections({
    ...options,
    redirectUri: 'http://localhost:3000/sipgate/callback',
    scopes: ['balance:read'],
    store,
  })
  // The application has no socket here: its visitor hands its requests over.
  const visitor = visitorOf((request) =>
    request.url.startsWith('http://localhost:3000') ? connections.handle(request, { owner }) : fetch(request),
  )
  await visitor.logIn('http://localhost:3000/sipgate/connect')
}
