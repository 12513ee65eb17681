import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const folder = fileURLToPath(new URL('../.types', import.meta.url))
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
const rounds = 7

const calls = `const balance = await sipgate.balance.get()
const user = await sipgate.users.get({ userId: 'w0' })
const users = await sipgate.users.list()
const devices = await sipgate.devices.list({ userId: 'w0' })
const contacts = await sipgate.contacts.list({ limit: 5 })
const history = await sipgate.history.list({ types: ['CALL'] })
await sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message: 'Hi' })
const numbers = await sipgate.numbers.list()
const groups = await sipgate.groups.list()
const { sessionId } = await sipgate.calls.start({ caller: 'e0', callee: '+493023125010' })
console.log(balance.amount, user.id, users.items, devices.items, contacts.items, history.items, numbers.items, groups.items, sessionId)
`
const ours = `import { Sipgate } from '@sipgate-kit/client'
const sipgate = new Sipgate({ auth: { accessToken: 'token' } })
${calls}`
const list = (type: string) => `{ items: ${type}[] }`
const plain = `interface Client {
  balance: { get(): Promise<{ amount: number; currency: string }> }
  users: { get(a: { userId: string }): Promise<{ id: string }>; list(): Promise<${list('{ id: string }')}> }
  devices: { list(a: { userId: string }): Promise<${list('{ id: string }')}> }
  contacts: { list(a: { limit?: number }): Promise<${list('{ id: string }')}> }
  history: { list(a: { types?: string[] }): Promise<${list('{ id: string }')}> }
  sms: { send(a: { smsId: string; recipient: string; message: string }): Promise<void> }
  numbers: { list(): Promise<${list('{ id: string }')}> }
  groups: { list(): Promise<${list('{ id: string }')}> }
  calls: { start(a: { caller: string; callee: string }): Promise<{ sessionId: string }> }
}
declare const sipgate: Client
${calls}export {}
`

export const types: Part = {
  name: 'types',
  title: 'Types: checking a program that uses ten methods',
  run() {
    const times = { ours: [] as number[], plain: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      times.ours.push(checked('ours', ours))
      times.plain.push(checked('plain', plain))
    }
    rmSync(folder, { recursive: true, force: true })
    const [one, other] = [median(times.ours), median(times.plain)]
    return Promise.resolve({
      heads: ['program', 'seconds of tsc'],
      rows: [
        ['@sipgate-kit/client', one.toFixed(2)],
        ['plain interfaces', other.toFixed(2)],
      ],
      goals: [
        {
          goal: 'at most 1.3× plain interfaces',
          measured: `${(one / other).toFixed(2)}×`,
          reached: one / other <= 1.3,
        },
      ],
    })
  },
}

function checked(name: string, source: string): number {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}.mts`, source)
  const flags = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--skipLibCheck',
    '--types',
    'node',
  ]
  const began = performance.now()
  execFileSync(process.execPath, [tsc, ...flags, `${folder}/${name}.mts`], { encoding: 'utf8' })
  return (performance.now() - began) / 1000
}
