import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import { freePort } from '../login-tests/free-port.ts'
import { connect } from './application.ts'

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox?.close())
beforeEach(() => sandbox.reset())

/** Starts a program in a folder of its own, and waits until it says where it takes calls. */
async function start(name: string): Promise<string> {
  const folder = mkdtempSync(`${tmpdir()}/calls-`)
  const port = await freePort()
  const file = fileURLToPath(new URL(`../${name}/start.ts`, import.meta.url))
  const tsx = import.meta.resolve('tsx')
  const program = spawn(process.execPath, ['--conditions=@sipgate-kit/source', '--import', tsx, file], {
    cwd: folder,
    env: {
      PATH: process.env['PATH'],
      PORT: String(port),
      SIPGATE_PUSH_KEY: sandbox.pushes.publicKey,
      // Nobody listens there, which a call must not notice.
      CHAT_URL: 'http://127.0.0.1:9/',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(program, 'exit')
  onTestFinished(async () => {
    program.kill()
    await ended
    rmSync(folder, { recursive: true })
  })
  const [said] = (await Promise.race([once(program.stdout, 'data'), ended])) as [Buffer | number]
  const url = `http://localhost:${port}/push`
  expect(String(said)).toBe(`Takes calls at ${url}\n`)
  return url
}

it.each(['caller-lookup', 'after-hours', 'phone-menu', 'call-log', 'call-notifier'])(
  '%s starts, and takes a call',
  async (name) => {
    const url = await start(name)
    await connect(sandbox, url)
    sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
    await sandbox.idle()
    const [push] = sandbox.pushes.list()
    expect(push).toMatchObject({ event: 'newCall', status: 200, url })
  },
)
