import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runChild } from '../child.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const rounds = 5
const milliseconds = '3000'
/** `BENCH_PUSHES` takes another number, to try it out. */
const count = Number(process.env['BENCH_PUSHES'] ?? 1_000_000)

interface Measured {
  perSecond: number
  p50: number
  p99: number
  cpu: number
}

const servers: Readonly<Record<string, readonly string[]>> = {
  'sipgate-kit': ['sipgate-kit'],
  sipgateio: ['sipgateio'],
  'sipgateio, without verification': ['sipgateio', 'unverified'],
  'node:http, the signature only': ['signature-only'],
}

export const pushes: Part = {
  name: 'pushes',
  title: 'Pushes: verified with a key of 4096 bits, handled and answered, 50 at a time over HTTP',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bench-pushes-'))
    try {
      const file = join(folder, 'pushes.json')
      await runChild('pushes/sign-pushes.mjs', [file, '2000'])
      const { perSecond: limit } = await runChild<{ perSecond: number }>('pushes/verify.mjs', [file])
      const measured = new Map<string, Measured[]>(Object.keys(servers).map((name) => [name, []]))
      for (let round = 0; round < rounds; round++)
        for (const [name, [program = '', mode = '']] of Object.entries(servers)) {
          const args = [program, file, milliseconds, mode]
          measured.get(name)?.push(await runChild<Measured>('pushes/measure.mjs', args))
        }
      const { handled, megabytes } = await runChild<{ handled: number; megabytes: readonly number[] }>(
        'pushes/memory.mjs',
        [String(count)],
        ['--expose-gc'],
      )
      const of = (name: string, key: keyof Measured) =>
        median((measured.get(name) ?? []).map((values) => values[key]))
      const relative = (name: string, key: keyof Measured) =>
        `${Math.round(of(name, key))} (${(of(name, key) / of('sipgate-kit', key)).toFixed(2)}×)`
      const faster = of('sipgate-kit', 'perSecond') / of('sipgateio', 'perSecond')
      const [, early = 0] = megabytes
      const grown = (megabytes.at(-1) ?? 0) - early
      return {
        heads: ['server', 'pushes a second', 'p50, ms', 'p99, ms', 'CPU µs each'],
        rows: [
          ...Object.keys(servers).map((name) => [
            name,
            relative(name, 'perSecond'),
            of(name, 'p50').toFixed(1),
            of(name, 'p99').toFixed(1),
            relative(name, 'cpu'),
          ]),
          ['no server, the signature only', String(Math.round(limit)), '', '', ''],
        ],
        goals: [
          {
            goal: 'three times the pushes of sipgateio',
            measured: `${faster.toFixed(2)}×`,
            reached: faster >= 3,
          },
          {
            goal: `after ${count.toLocaleString('en')} pushes no more memory than after a fifth of them, within 5 MB`,
            measured: `${grown.toFixed(1)} MB more, ${handled.toLocaleString('en')} handled`,
            reached: grown <= 5 && handled === count,
          },
        ],
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
