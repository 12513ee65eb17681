import { request } from 'node:http'
import { connect } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { startProgram } from '../support/program.ts'

it(
  'a supervisor that signals npm and desk at once still gets an orderly end',
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shutdown-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const [port, sandboxPort] = [await freePort(), await freePort()]
    const program = startProgram('scripts/start.ts', {
      env: {
        PORT: String(port),
        SANDBOX_PORT: String(sandboxPort),
        DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
        TRUST_PROXY: '1',
      },
    })
    onTestFinished(async () => void (await program.stop('SIGKILL')))
    await program.says('Open')
    const origin = `http://localhost:${port}`

    let finish: () => void = () => undefined
    const status = new Promise<number>((resolve, reject) => {
      const headers = { origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': 3 }
      const form = request(`${origin}/logout`, { method: 'POST', headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode ?? 0)
      }).on('error', reject)
      form.write('a')
      finish = () => form.end('=b')
    })
    // The form's first half has arrived once a later request was answered.
    await fetch(`${origin}/healthz`)
    process.kill(program.pid, 'SIGTERM')
    await expect.poll(() => accepts(port)).toBe(false)
    // npm passes on the signal that the supervisor has sent to desk as well.
    process.kill(program.pid, 'SIGTERM')
    process.kill(program.pid, 'SIGINT')
    finish()
    expect(await status).toBe(303)
    expect(await program.ended).toBe(0)
    expect(program.output()).toContain('"stopped"')
  },
)

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
