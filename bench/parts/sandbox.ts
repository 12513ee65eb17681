import { execFileSync, fork, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../../scripts/run.ts'
import { runChild } from '../child.ts'
import { median } from '../median.ts'
import type { Goal, Part } from '../part.ts'

const rounds = 5
const milliseconds = '4000'
const basic = Buffer.from('token-DEMOW0:0d0d0d0d-0000-4000-8000-00000000000a').toString('base64')
const authorization = { headers: { authorization: `Basic ${basic}` } }
const bench = join(root, 'bench')

/** A program that is started as a command, and the address that shows that it is ready. */
interface Command {
  args: (port: number) => string[]
  url: (port: number) => string
}

const sandboxCommand: Command = {
  args: (port) => [join(root, 'packages', 'sandbox', 'dist', 'bin.js'), '--port', String(port)],
  url: (port) => `http://localhost:${port}/v2/balance`,
}
const prismCommand: Command = {
  args: (port) => [
    join(bench, 'node_modules', '@stoplight', 'prism-cli', 'dist', 'index.js'),
    'mock',
    join(root, 'packages', 'contract', 'src', 'generated', 'openapi.json'),
    '--port',
    String(port),
    '--verboseLevel',
    'silent',
  ],
  url: (port) => `http://127.0.0.1:${port}/balance`,
}

export const sandbox: Part = {
  name: 'sandbox',
  title: 'Sandbox: beside Prism with the same description, and oauth2-mock-server',
  async run() {
    const inProcess = {
      ours: await startsInProcess('sipgate-kit'),
      oauth: await startsInProcess('oauth2-mock-server'),
    }
    const ours = await measureCommand(sandboxCommand)
    const prism = await measureCommand(prismCommand)
    const page = await historyPage()
    const { seconds, complete, count } = await runChild<{ seconds: number; complete: number; count: number }>(
      'sandbox/calls.mjs',
      [],
    )
    const ratio = ours.perSecond / prism.perSecond
    const goals: Goal[] = [
      goal('in process up in under 150 ms', inProcess.ours, 150, 'ms'),
      goal('as a command first answer in under 700 ms', ours.firstAnswer, 700, 'ms'),
      goal('under 90 MB of memory with the seed', ours.megabytes, 90, 'MB'),
      {
        goal: 'at least 10× the requests of Prism for GET /balance, with scope check and journal',
        measured: `${ratio.toFixed(1)}×`,
        reached: ratio >= 10,
      },
      goal('a filtered page of a history of 100,000 entries at p50 within 10 ms', page, 10, 'ms'),
      {
        goal: '1,000 calls at once with signed pushes to one receiver in under 10 s, none lost, each in order',
        measured: `${seconds.toFixed(1)} s, ${complete} of ${count} complete and in order`,
        reached: seconds < 10 && complete === count,
      },
    ]
    return {
      heads: ['', 'up in process, ms', 'first answer as a command, ms', 'MB then', 'GET /balance a second'],
      rows: [
        [
          'sipgate-kit',
          shown(inProcess.ours),
          shown(ours.firstAnswer),
          shown(ours.megabytes),
          shown(ours.perSecond),
        ],
        ['Prism', '', shown(prism.firstAnswer), shown(prism.megabytes), shown(prism.perSecond)],
        ['oauth2-mock-server', shown(inProcess.oauth), '', '', ''],
      ],
      goals,
    }
  },
}

function goal(text: string, value: number, limit: number, unit: string): Goal {
  return { goal: text, measured: `${value.toFixed(value < 20 ? 1 : 0)} ${unit}`, reached: value <= limit }
}

function shown(value: number): string {
  return value.toFixed(0)
}

async function startsInProcess(name: string): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round++)
    times.push((await runChild<{ milliseconds: number }>('sandbox/in-process.mjs', [name])).milliseconds)
  return median(times)
}

async function measureCommand(command: Command) {
  const times: number[] = []
  let last = { perSecond: 0, megabytes: 0 }
  for (let round = 0; round < rounds; round++) {
    const port = await freePort()
    const began = performance.now()
    const child = spawn(process.execPath, command.args(port), {
      cwd: bench,
      stdio: 'ignore',
      env: { ...process.env, NODE_OPTIONS: '' },
    })
    try {
      await answers(command.url(port), child)
      times.push(performance.now() - began)
      const megabytes = residentMegabytes(child)
      if (round === rounds - 1) {
        const { perSecond } = await load(command.url(port))
        last = { perSecond, megabytes }
      }
    } finally {
      child.kill('SIGKILL')
    }
  }
  return { firstAnswer: median(times), ...last }
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(url, authorization).catch(() => undefined)
    if (answer?.ok) return
    await pause(5)
  }
  throw new Error(`What should answer at ${url} has ended.`)
}

function load(url: string): Promise<{ perSecond: number; p50: number }> {
  return runChild('sandbox/load.mjs', [url, milliseconds, JSON.stringify(authorization)])
}

/** Milliseconds of the middle request, one after the other. */
async function historyPage(): Promise<number> {
  const server = fork(join(bench, 'sandbox', 'serve-history.mjs'), {
    execArgv: [],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  try {
    const [apiUrl] = (await once(server, 'message')) as [string]
    const query = 'types=CALL&directions=INCOMING&starred=UNSTARRED&limit=50&offset=5000'
    const options = JSON.stringify({ ...authorization, concurrency: 1 })
    const { p50 } = await runChild<{ p50: number }>('sandbox/load.mjs', [
      `${apiUrl}/history?${query}`,
      milliseconds,
      options,
    ])
    return p50
  } finally {
    server.kill()
  }
}

function residentMegabytes({ pid }: ChildProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}
