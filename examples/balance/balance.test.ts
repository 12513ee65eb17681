import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

describe('the example', () => {
  let sandbox: RunningSandbox
  let program: ChildProcess
  let url: string
  const cookies = new Map<string, string>()

  beforeAll(async () => {
    sandbox = await startSandbox()
    const port = await freePort()
    url = `http://localhost:${port}`
    program = spawn(
      process.execPath,
      [
        '--conditions=@sipgate-kit/source',
        '--import',
        'tsx',
        fileURLToPath(new URL('./balance.ts', import.meta.url)),
      ],
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
    const [said] = (await once(program.stdout!, 'data')) as [Buffer]
    expect(said.toString()).toBe(`Open ${url}\n`)
  })

  afterAll(async () => {
    program?.kill()
    await sandbox?.close()
  })

  /** What a browser does: keeps cookies, follows redirects. Both hosts are localhost, so both share the jar. */
  async function open(
    address: string,
    form?: Record<string, string>,
  ): Promise<{ url: string; text: string }> {
    const answer = await fetch(address, {
      method: form ? 'POST' : 'GET',
      headers: {
        accept: 'text/html',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(form ? { origin: new URL(address).origin } : {}),
      },
      body: form ? new URLSearchParams(form) : null,
      redirect: 'manual',
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    return location === null
      ? { url: address, text: await answer.text() }
      : open(new URL(location, address).href)
  }

  /** Fills in the page's form that has this field. */
  function fillIn(page: { url: string; text: string }, fields: Record<string, string>) {
    const [field = ''] = Object.keys(fields)
    const forms = page.text.match(/<form[\s\S]*?<\/form>/g) ?? []
    const form = forms.find((one) => one.includes(`name="${field}"`)) ?? ''
    const hidden = [...form.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)]
    const action = /action="([^"]*)"/.exec(form)?.[1]?.replaceAll('&amp;', '&') ?? ''
    return open(new URL(action, page.url).href, {
      ...Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value] as const)),
      ...fields,
    })
  }

  it('sends a stranger to log in, shows the balance, and lets the user out again', async () => {
    const login = await open(url)
    expect(login.url).toContain('/auth/realms/third-party/')
    const consent = await fillIn(login, { username: 'demo', password: 'demo' })
    const page = await fillIn(consent, { accept: 'accept' })
    expect(page.url).toBe(`${url}/`)
    expect(page.text).toMatch(/Your balance is €\d+\.\d\d/)

    const csrf = /name="csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
    const out = await fillIn(page, { csrf })
    expect(out.text).not.toContain('Your balance')
    expect(sandbox.requests({ operation: 'GET /balance' })).toHaveLength(1)
  })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
