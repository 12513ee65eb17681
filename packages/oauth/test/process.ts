import { createLogin, type Store } from '../src/index.ts'
import { sqliteStore } from '../src/stores/sqlite/sqlite-store.ts'
import { systemPlatform } from '../src/platform.ts'

/** What a process under test is told. */
export interface ProcessOrders {
  readonly path: string
  readonly encryptionKeys: string
  readonly login: {
    clientId: string
    clientSecret: string
    redirectUri: string
    loginUrl: string
    apiUrl: string
    requestTimeout: number
    leaseTimeout: number
  }
  readonly cookie: string
  /** How far its clock is ahead, in milliseconds. */
  readonly ahead: number
  /** Where in a renewal it dies. */
  readonly diesAt?: 'before the request' | 'after the answer' | 'after the write'
}

export type ProcessReport = { tokens: string[] } | { error: string } | 'ready'

const orders = JSON.parse(process.argv[2] ?? '') as ProcessOrders
const report = (message: ProcessReport) => process.send?.(message)
const dieAt = (moment: ProcessOrders['diesAt']) => {
  if (orders.diesAt === moment) process.kill(process.pid, 'SIGKILL')
}
const opened = sqliteStore(orders.path, { encryptionKeys: orders.encryptionKeys }).then((store): Store => ({
  ...store,
  async renewGrant(...given) {
    const written = await store.renewGrant(...given)
    dieAt('after the write')
    return written
  },
}))
const login = createLogin({
  ...orders.login,
  scopes: ['balance:read'],
  store: opened,
  platform: {
    now: () => systemPlatform.now() + orders.ahead,
    async fetch(request) {
      dieAt('before the request')
      const answer = await systemPlatform.fetch(request)
      dieAt('after the answer')
      return answer
    },
  },
})

/** Told a number, it makes that many requests at once. */
process.on('message', (count: number) => {
  const one = async () => {
    const request = new Request('http://localhost:3000/', { headers: { cookie: orders.cookie } })
    const current = await login.current(request)
    if (!current) throw new Error('nobody is logged in')
    return current.accessToken()
  }
  Promise.all(Array.from({ length: count }, one)).then(
    (tokens) => report({ tokens }),
    (error: unknown) => report({ error: (error as { code?: string }).code ?? String(error) }),
  )
})
process.on('disconnect', () => process.exit())
report('ready')
