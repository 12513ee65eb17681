import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

/** Programs are files, as those of users are, and find what they import as a program of this folder would. */
const folder = fileURLToPath(new URL('../node_modules/.cache/start/', import.meta.url))
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
  title: 'Start: a Node program that imports it, above an empty one',
  run() {
    mkdirSync(folder, { recursive: true })
    for (const name of modules)
      writeFileSync(programOf(name), name === '' ? 'export {}\n' : `import '${name}'\n`)
    const times = new Map<string, number[]>()
    for (let round = 0; round < rounds; round++)
      for (const name of modules) times.set(name, [...(times.get(name) ?? []), imported(name)])
    const of = (name: string) => median(times.get(name) ?? []) - median(times.get('') ?? [])
    const ours = of('@sipgate-kit/client')
    return Promise.resolve({
      heads: ['import', 'ms more than an empty program'],
      rows: modules.filter((name) => name !== '').map((name) => [name, of(name).toFixed(1)]),
      goals: [{ goal: 'at most 15 ms', measured: `${ours.toFixed(1)} ms`, reached: ours <= 15 }],
    })
  },
}

function programOf(name: string): string {
  return `${folder}${name.replaceAll('/', '-') || 'empty'}.mjs`
}

function imported(name: string): number {
  const began = performance.now()
  execFileSync(process.execPath, [programOf(name)], { env: { ...process.env, NODE_OPTIONS: '' } })
  return performance.now() - began
}
