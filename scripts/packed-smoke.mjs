// Runs beside the packed packages, unpacked as an install would leave them: a balance from the sandbox, through the client, and a login that starts.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { formatMoney, Sipgate } from '@sipgate-kit/client'
import { createLogin, memoryStore } from '@sipgate-kit/oauth'
import { sqliteStore } from '@sipgate-kit/oauth/sqlite'
import { startSandbox } from '@sipgate-kit/sandbox'

assert.match(
  import.meta.resolve('@sipgate-kit/client'),
  /\/dist\/node\/index\.js$/,
  'the packed files are used',
)
const sandbox = await startSandbox()
const tokens = await fetch(sandbox.tokenUrl, {
  method: 'POST',
  body: new URLSearchParams({ grant_type: 'x' }),
})
assert.equal(tokens.status, 400)

const [user] = sandbox.snapshot().accounts
const { tokenId, token } = user.personalAccessTokens[0]
const sipgate = new Sipgate({ baseUrl: sandbox.apiUrl, auth: { tokenId, token } })
const balance = await sipgate.balance.get()

const login = createLogin({
  clientId: sandbox.clientId,
  clientSecret: sandbox.clientSecret,
  redirectUri: 'http://localhost:3000/authorize',
  scopes: ['balance:read'],
  loginUrl: sandbox.loginUrl,
  apiUrl: sandbox.apiUrl,
  store: memoryStore(),
})
const answer = await login.handle(new Request('http://localhost:3000/login'))
assert.ok(answer.headers.get('location').startsWith(sandbox.authUrl))
const file = await sqliteStore(':memory:', { encryptionKeys: `k1:${'A'.repeat(43)}=` })
assert.equal(await file.findGrant('x'), undefined)
await file.close()
await login.close()

// The client brings nothing but our own packages, and every entry of it loads.
const installed = (name) => JSON.parse(readFileSync(`node_modules/@sipgate-kit/${name}/package.json`, 'utf8'))
for (const name of ['client', 'contract'])
  for (const dependency of Object.keys(installed(name).dependencies ?? {}))
    assert.ok(dependency.startsWith('@sipgate-kit/'), `${name} needs ${dependency}`)
const entriesOf = (name) =>
  Object.keys(installed(name).exports ?? {})
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => `@sipgate-kit/${name}${entry.slice(1)}`)
const entries = entriesOf('client')
for (const entry of entries) await import(entry)
console.log(`  ${entries.length} entries of the client load, with nothing beside them`)

// A CommonJS program requires them, as Node 20.19 and newer let it: nothing in them may await while it loads.
const require = createRequire(import.meta.url)
for (const entry of ['contract', 'client', 'database', 'oauth', 'webhooks', 'sandbox'].flatMap(entriesOf))
  require(entry)
await sandbox.close()
console.log(`  ${formatMoney(balance, 'en')} read by the packed client from the packed sandbox`)
