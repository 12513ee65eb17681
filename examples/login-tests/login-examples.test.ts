import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { freePort } from './free-port.ts'
import { goThroughLogin } from './journey.ts'

describe('the example of a login', () => {
  let sandbox: RunningSandbox
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  beforeEach(() => sandbox.reset())
  afterAll(() => sandbox?.close())

  /** Starts a program, and waits until it says where it is to be opened. */
  async function start(path: string): Promise<string> {
    const port = await freePort()
    const file = fileURLToPath(new URL(path, import.meta.url))
    const program: ChildProcess = spawn(
      process.execPath,
      ['--conditions=@sipgate-kit/source', '--import', 'tsx', file],
      {
        env: {
          PATH: process.env['PATH'],
          PORT: String(port),
          SIPGATE_LOGIN_URL: sandbox.loginUrl,
          SIPGATE_API_URL: sandbox.apiUrl,
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    onTestFinished(() => void program.kill())
    const [said] = (await once(program.stdout!, 'data')) as [Buffer]
    expect(said.toString()).toBe(`Open http://localhost:${port}\n`)
    return `http://localhost:${port}`
  }

  it.each([
    '../login-fastify/login-fastify.ts',
    '../login-hono/login-hono.ts',
    '../login-node/login-node.ts',
  ])('logs a user in, shows the balance, and lets the user out again: %s', async (path) =>
    goThroughLogin(await start(path), sandbox),
  )
})
