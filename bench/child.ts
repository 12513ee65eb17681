import { execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const file = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** A program of this folder in a process of its own, without the source condition: it gets what users get. */
export function runChild<Result>(
  name: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_OPTIONS: '' }
    execFile(process.execPath, [...flags, file(name), ...args], { env }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${name} ${args.join(' ')} failed: ${stderr.slice(0, 1000)}`))
      else resolve(JSON.parse(stdout) as Result)
    })
  })
}

export interface Server {
  url: string
  stop(): void
}

export async function startServer(): Promise<Server> {
  const server = fork(file('server.mjs'), { execArgv: [], env: { ...process.env, NODE_OPTIONS: '' } })
  const [port] = (await once(server, 'message')) as [number]
  return { url: `http://127.0.0.1:${port}`, stop: () => server.kill() }
}
