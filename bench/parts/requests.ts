import { runChild, startServer } from '../child.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'

const rounds = 5
const milliseconds = '1000'
const clients = [
  'sipgate-kit',
  'undici',
  'node-http',
  'fetch',
  'sipgate-kit-with-fetch',
  'axios',
  'got',
  'ky',
  'openapi-fetch',
  'sipgateio',
  'sipgate-rest-api-client-v2',
] as const
type Client = (typeof clients)[number]

interface Measured {
  perSecond: number
  cpuMicros: number
}

/** The alternatives that users have, whose speed we must match. */
const peers: readonly Client[] = [
  'fetch',
  'axios',
  'got',
  'ky',
  'openapi-fetch',
  'sipgateio',
  'sipgate-rest-api-client-v2',
]

export const requests: Part = {
  name: 'requests',
  title: 'Requests: a small JSON from a server on the same machine',
  async run() {
    const server = await startServer()
    try {
      const alone = await measure(server.url, 1)
      const together = await measure(server.url, 50)
      const ratio = (value: number, to: number) => `${(value / to).toFixed(2)}×`
      const rows = clients.map((client) => [
        client,
        ...[alone, together].flatMap((all) => [
          `${Math.round(all[client].perSecond)} (${ratio(all[client].perSecond, all['sipgate-kit'].perSecond)})`,
          `${Math.round(all[client].cpuMicros)} (${ratio(all[client].cpuMicros, all['sipgate-kit'].cpuMicros)})`,
        ]),
      ])
      const ours = alone['sipgate-kit'].perSecond
      const best = peers.reduce((one, other) => (alone[one].perSecond > alone[other].perSecond ? one : other))
      const overSipgateio = together['sipgate-kit'].perSecond / together.sipgateio.perSecond
      const overUndici = together['sipgate-kit'].cpuMicros / together.undici.cpuMicros
      const overFetch = alone.fetch.perSecond / alone['sipgate-kit-with-fetch'].perSecond
      return {
        heads: [
          'client',
          '1 at a time, per second',
          'CPU µs each',
          '50 at a time, per second',
          'CPU µs each',
        ],
        rows,
        goals: [
          {
            goal: 'at 50 at a time 1.5× the requests of sipgateio (2× aimed at)',
            measured: `${overSipgateio.toFixed(2)}×`,
            reached: overSipgateio >= 1.5,
          },
          {
            goal: 'at 50 at a time at most 2.5× the CPU of undici.request for each (1.5× aimed at)',
            measured: `${overUndici.toFixed(2)}×`,
            reached: overUndici <= 2.5,
          },
          {
            goal: 'one at a time no slower than what users would pick instead',
            measured: `${(ours / alone[best].perSecond).toFixed(2)}× the fastest of them, ${best}`,
            reached: ours >= alone[best].perSecond,
          },
          {
            goal: 'given a fetch, it adds at most 10 % to bare fetch, one at a time',
            measured: `${((overFetch - 1) * 100).toFixed(0)} %`,
            reached: overFetch <= 1.1,
          },
        ],
      }
    } finally {
      server.stop()
    }
  },
}

/** One round after the other, so that what disturbs the machine disturbs all alike. */
async function measure(url: string, concurrency: number): Promise<Record<Client, Measured>> {
  const found = new Map<Client, Measured[]>()
  for (let round = 0; round < rounds; round++)
    for (const client of clients) {
      const measured = await runChild<Measured>('measure-client.mjs', [
        client,
        url,
        String(concurrency),
        milliseconds,
      ])
      found.set(client, [...(found.get(client) ?? []), measured])
    }
  const entries = clients.map((client) => {
    const all = found.get(client) ?? []
    return [
      client,
      {
        perSecond: median(all.map((one) => one.perSecond)),
        cpuMicros: median(all.map((one) => one.cpuMicros)),
      },
    ]
  })
  return Object.fromEntries(entries) as Record<Client, Measured>
}
