import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { serve } from './serve.ts'

const bin = fileURLToPath(new URL('./bin.ts', import.meta.url))

/** The program as a user starts it. */
function program(...args: string[]) {
  const child = spawn(process.execPath, ['--conditions=@sipgate-kit/source', '--import', 'tsx', bin, ...args])
  const out = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...out }))
  return { child, out, ended }
}

/** The same in this process, for what needs no process of its own. */
async function run(...args: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const code = await serve({
    args,
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    stopped: Promise.resolve(),
  })
  return { code, said, complaints }
}

describe('the program sipgate-sandbox', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'prints one JSON line, serves, and ends on %s with code 0',
    async (signal) => {
      const { child, out, ended } = program('--port', '0', '--json')
      await once(child.stdout, 'data')
      const urls = JSON.parse(out.stdout) as Record<string, string>
      expect(Object.keys(urls)).toEqual([
        'apiUrl',
        'issuer',
        'authUrl',
        'tokenUrl',
        'consoleUrl',
        'clientId',
        'clientSecret',
        'username',
        'password',
      ])
      expect((await fetch(`${urls['apiUrl']}/balance`)).status).toBe(401)
      child.kill(signal)
      const { code, stdout, stderr } = await ended
      expect({ code, lines: stdout.split('\n').length, stderr }).toEqual({ code: 0, lines: 2, stderr: '' })
    },
  )

  it('tells users where to click and that nothing is real', async () => {
    const { code, said } = await run('--port', '0')
    expect(code).toBe(0)
    expect(said.join()).toMatch(/not sipgate[\s\S]*_sandbox\/[\s\S]*demo \/ demo/)
  })

  it('explains itself', async () => {
    const { code, said } = await run('--help')
    expect(code).toBe(0)
    expect(said.join()).toContain('--state <file>')
  })

  it('says in one line what is wrong and how to fix it, and ends with code 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    for (const args of [
      ['--port', String(port)],
      ['--port', 'x'],
      ['--port', '65536'],
      ['--port', '-1'],
      ['--port'],
      ['--prot', '1'],
      ['extra'],
      ['--json=yes'],
      ['--host', ''],
      ['--host', '203.0.113.1', '--port', '0'],
      ['--state', '', '--port', '0'],
      ['--state', '/proc/no/x', '--port', '0'],
    ]) {
      const { code, said, complaints } = await run(...args)
      expect([args, code, said, complaints.length]).toEqual([args, 1, [], 1])
      expect(complaints[0]).toMatch(/^sandbox: [^\n]{20,300}$/)
    }
    taken.close()
  })

  it('ends with code 1 as a process, too', async () => {
    const { code, stdout, stderr } = await program('--port', 'x').ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^sandbox: --port x is not a port[^\n]*\n$/)
  })
})
