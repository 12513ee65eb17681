import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const bin = fileURLToPath(new URL('../bin.ts', import.meta.url))
const program = fileURLToPath(new URL('../../test/unmodified-program.mjs', import.meta.url))

async function exec(...command: string[]) {
  const args = [
    '--conditions=@sipgate-kit/source',
    '--import',
    'tsx',
    bin,
    'sandbox',
    'exec',
    '--',
    ...command,
  ]
  const child = spawn(process.execPath, args)
  const out = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out.stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (out.stderr += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, ...out }
}

describe('sipgate-kit sandbox exec', () => {
  it('runs a program that knows only sipgate’s addresses, and passes its exit code on', async () => {
    const { code, stdout, stderr } = await exec(process.execPath, program)
    const url = /listens at (\S+);/.exec(stderr)?.[1] ?? ''
    const { byFetch, byHttps, issuer, location, page } = JSON.parse(stdout) as Record<string, unknown>
    expect(code).toBe(7)
    expect(byFetch).toEqual({ amount: 273_400, currency: 'EUR' })
    expect(byHttps).toMatchObject({ sub: 'w0', masterSipId: '1000001' })
    expect(issuer).toBe('https://login.sipgate.com/auth/realms/third-party')
    const login = `${url.replace('localhost', '127.0.0.1')}/auth/realms/third-party/protocol/openid-connect/auth`
    expect(location).toBe(`${login}?client_id=sandbox-client`)
    expect(page).toContain(`href="${login}`)
  })

  it('says which program it cannot start', async () => {
    const { code, stderr } = await exec('no-such-program')
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot start "no-such-program" (ENOENT).')
  })
})
