import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { redirected } from '../src/exec/redirected-environment.ts'

describe('a redirected program', () => {
  let sandbox: RunningSandbox
  beforeAll(async () => {
    sandbox = await startSandbox()
  })
  afterAll(() => sandbox?.close())

  async function run(program: string, change: Record<string, string | undefined> = {}) {
    const env = { ...redirected(process.env, sandbox), ...change }
    const child = spawn(process.execPath, ['-e', program], { env })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
    const [code] = (await once(child, 'close')) as [number | null]
    return { code, ...out }
  }

  it('connects to the sandbox with tls.connect, however it is called', async () => {
    const { stdout, stderr } = await run(`
      const tls = require('node:tls')
      const request = 'GET /auth/realms/third-party HTTP/1.1\\r\\nHost: x\\r\\nConnection: close\\r\\n\\r\\n'
      const use = (connect) => new Promise((resolve) => {
        const socket = connect(() => socket.write(request))
        socket.once('data', (bytes) => resolve(String(bytes).slice(0, 8)))
      })
      Promise.all([
        use((done) => tls.connect(443, 'login.sipgate.com', done)),
        use((done) => tls.connect(443, 'login.sipgate.com', {}, done)),
        use((done) => tls.connect({ port: 443, host: 'login.sipgate.com' }, done)),
        use((done) => tls.connect(443, { servername: 'login.sipgate.com' }, done)),
      ]).then((answers) => console.log(answers.join()))`)
    expect(stderr).toBe('')
    expect(stdout).toBe(`${Array(4).fill('HTTP/1.1').join()}\n`)
  })

  it('is warned that the sandbox does not speak HTTP/2', async () => {
    const { stderr } = await run(`
      const session = require('node:http2').connect('https://api.sipgate.com')
      session.on('error', () => {})
      session.request({ ':path': '/v2/balance' }).on('error', () => session.destroy()).resume()`)
    expect(stderr).toContain('sipgate-kit: this program speaks HTTP/2 to api.sipgate.com')
  })

  it.each(['SIPGATE_KIT_SANDBOX', 'SIPGATE_KIT_PUSH_KEY'])(
    'does not start without %s, since it would reach the real sipgate',
    async (name) => {
      const { code, stdout, stderr } = await run('console.log("started")', { [name]: undefined })
      expect(code).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain(`${name} is missing`)
    },
  )
})
