/** `npm start`: desk, and the sandbox beside it where there are no credentials for the real sipgate. */
import { dirname, join } from 'node:path'
import { readConfig, startDesk, StartError } from '@sipgate-kit/desk'
import { SandboxError, startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { root } from './run.ts'

interface Stoppable {
  close(): Promise<void>
}

const running: Stoppable[] = []
let stopping = false

async function start(): Promise<void> {
  const config = readConfig(process.env, { root })
  let sandbox: RunningSandbox | undefined
  if (config.sipgate === undefined) {
    sandbox = await startSandbox({
      port: config.sandboxPort,
      stateFile: join(dirname(config.databasePath), 'sandbox.json'),
    })
    running.push(sandbox)
  }
  const desk = await startDesk({ config, ...(sandbox && { sandbox }) })
  running.unshift(desk)
  console.log(sandbox === undefined ? liveBlock(desk.url) : sandboxBlock(desk.url, sandbox))
}

function sandboxBlock(deskUrl: string, sandbox: RunningSandbox): string {
  return `
  sipgate-kit is running. Nothing here is real: no account, no money, no calls.

    Open      ${deskUrl}
    Log in    user ${sandbox.username}, password ${sandbox.password}   (or other / other, a second customer)
    Console   ${sandbox.consoleUrl}

  Ctrl-C stops both. Your login is kept for the next start.
`
}

function liveBlock(deskUrl: string): string {
  return `
  desk is running against the real sipgate.

    Open      ${deskUrl}

  Ctrl-C stops it.
`
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  for (const part of running) await part.close()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop())

try {
  await start()
} catch (error) {
  await stop()
  if (!(error instanceof StartError || error instanceof SandboxError)) throw error
  console.error(error.code === 'port_taken' ? `${error.message} Set SANDBOX_PORT to name it.` : error.message)
  process.exitCode = 1
}
