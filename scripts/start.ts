/** `npm start`: runs desk, and a sandbox beside it when there are no credentials for the real sipgate. */
import { dirname, join } from 'node:path'
import { otherPort, readConfig, startDesk, StartError, type Config } from '@sipgate-kit/desk'
import { SandboxError, startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { reportCalls } from './report-calls.ts'
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
    sandbox = await startSandboxBeside(config)
    running.push(sandbox)
  }
  const desk = await startDesk({ config, ...(sandbox && { sandbox }) })
  running.unshift(desk)
  if (sandbox) await reportCalls(sandbox, desk.url)
  console.log(sandbox === undefined ? liveBlock(desk.url) : sandboxBlock(desk.url, sandbox))
}

async function startSandboxBeside({ sandboxPort, database }: Config): Promise<RunningSandbox> {
  const folder = database.kind === 'sqlite' ? dirname(database.path) : join(root, 'data')
  try {
    return await startSandbox({
      port: sandboxPort,
      stateFile: join(folder, 'sandbox.json'),
    })
  } catch (cause) {
    if (!(cause instanceof SandboxError) || cause.code !== 'port_taken') throw cause
    // The sandbox does not know the name of the variable.
    throw new StartError(
      'address_in_use',
      `Port ${sandboxPort} is already in use: stop the program that uses it, or choose another port for the sandbox, such as SANDBOX_PORT=${otherPort(sandboxPort)}.`,
      { cause },
    )
  }
}

function sandboxBlock(deskUrl: string, sandbox: RunningSandbox): string {
  return `
  sipgate-kit is running. Nothing here is real: no account, no money, no calls.

    Open      ${deskUrl}
    Log in    user ${sandbox.username}, password ${sandbox.password}   (or other / other, a second customer)
    Console   ${sandbox.consoleUrl}

  Press Ctrl-C to stop both. The next start remembers your login.
`
}

function liveBlock(deskUrl: string): string {
  return `
  desk is running with the real sipgate.

    Open      ${deskUrl}

  Press Ctrl-C to stop it.
`
}

async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  for (const part of running) await part.close()
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

try {
  await start()
} catch (error) {
  await stop()
  if (!(error instanceof StartError || error instanceof SandboxError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
