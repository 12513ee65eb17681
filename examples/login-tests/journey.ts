import { expect } from 'vitest'
import type { RunningSandbox } from '@sipgate-kit/sandbox'

interface Page {
  readonly url: string
  readonly status: number
  readonly text: string
}

/** What a browser does: keeps cookies, follows redirects. Both hosts are localhost, so both share the jar. */
function openBrowser() {
  const cookies = new Map<string, string>()

  async function open(address: string, form?: Record<string, string>): Promise<Page> {
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
      ? { url: address, status: answer.status, text: await answer.text() }
      : open(new URL(location, address).href)
  }

  /** Fills in the page's form that has this field. */
  function fillIn(page: Page, fields: Record<string, string>): Promise<Page> {
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

  return { open, fillIn }
}

/** A stranger opens the application, logs in, sees the balance, and logs out. */
export async function goThroughLogin(url: string, sandbox: RunningSandbox): Promise<void> {
  const { open, fillIn } = openBrowser()
  expect((await open(url)).text).toContain('<a href="/login">Log in with sipgate</a>')
  const script = await fetch(`${url}/balance`, { headers: { accept: 'application/json' } })
  expect(script.status).toBe(401)

  const login = await open(`${url}/balance`)
  expect(login.url).toContain('/auth/realms/third-party/')
  const consent = await fillIn(login, { username: sandbox.username, password: sandbox.password })
  const page = await fillIn(consent, { accept: 'accept' })
  expect(page.url).toBe(`${url}/balance`)
  expect(page.text).toMatch(/Your balance is €\d+\.\d\d/)
  expect(page.text).toContain('You are w0 of account')
  expect((await open(url)).text).toContain('<a href="/balance">Balance</a>')
  expect((await open(`${url}/not-here`)).status).toBe(404)

  sandbox.faults.next('GET /balance', { status: 403 })
  const failed = await open(`${url}/balance`)
  expect([failed.status, failed.text]).toEqual([502, expect.stringContaining('<code>api_refused</code>')])

  const csrf = /name="csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? ''
  const out = await fillIn(page, { csrf })
  expect(out.text).toContain('<a href="/login">Log in with sipgate</a>')
  expect(sandbox.grants.list()).toMatchObject([{ user: 'w0', ended: 'logout' }])
}
