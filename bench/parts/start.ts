import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const rounds = 21
const modules = [
  '',
  '@sipgate-kit/client',
  '@sipgate-kit/client/core',
  'axios',
  'sipgateio',
  'sipgate-rest-api-client-v2',
]

export const start: Part = {
  name: 'start',
  title: 'Start: a Node process that imports it, above one that imports nothing',
  run() {
    const times = new Map<string, number[]>()
    for (let round = 0; round < rounds; round++)
      for (const name of modules) times.set(name, [...(times.get(name) ?? []), imported(name)])
    const of = (name: string) => median(times.get(name) ?? []) - median(times.get('') ?? [])
    const ours = of('@sipgate-kit/client')
    return Promise.resolve({
      heads: ['import', 'ms more than an empty module'],
      rows: modules.filter((name) => name !== '').map((name) => [name, of(name).toFixed(1)]),
      goals: [{ goal: 'at most 15 ms', measured: `${ours.toFixed(1)} ms`, reached: ours <= 15 }],
    })
  },
}

function imported(name: string): number {
  const source = name === '' ? 'export {}' : `import '${name}'`
  const began = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '-e', source], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  return performance.now() - began
}
