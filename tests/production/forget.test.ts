import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { inThisProcess, startCluster } from '../support/cluster.ts'
import { HttpVisitor } from '../support/http-visitor.ts'
import { startProgram } from '../support/program.ts'

it(
  'npm run forget deletes everything of one user while desk runs, and nothing of others',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'forget-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const env = {
      DATABASE_URL: `sqlite:${join(folder, 'desk.db')}`,
      ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    }
    const cluster = await startCluster({ instances: 1, env, launch: inThisProcess })
    onTestFinished(() => cluster.close())
    const { sandbox, url } = cluster
    const forget = async (user: string) => {
      const program = startProgram('scripts/forget.ts', {
        args: [user],
        env: {
          ...env,
          SIPGATE_CLIENT_ID: sandbox.clientId,
          SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
          SIPGATE_API_URL: sandbox.apiUrl,
          SIPGATE_LOGIN_URL: sandbox.loginUrl,
        },
      })
      const code = await program.ended
      return { code, said: program.output() }
    }
    const chooseLimit = async (visitor: HttpVisitor) => {
      const page = await visitor.open(`${url}/settings`)
      const form = page.text.lastIndexOf('<form', page.text.indexOf('action="/settings/limits"'))
      await visitor.submit({ ...page, text: page.text.slice(form) }, { sms: '7', fax: '', call: '' })
    }
    const [phone, laptop, other] = [new HttpVisitor(), new HttpVisitor(), new HttpVisitor()]
    await phone.logIn(`${url}/login`)
    await laptop.logIn(`${url}/login`)
    // What desk keeps in tables of its own: the limit is a row.
    await chooseLimit(phone)
    // Another account's user, who is called w0 as well.
    await other.logIn(`${url}/login`, 'other')
    const isLoggedIn = async (visitor: HttpVisitor) => (await visitor.open(url)).text.includes('name="csrf"')

    expect(await forget('w0')).toMatchObject({
      code: 1,
      said: expect.stringContaining('1234567w0') as string,
    })
    expect(await forget('1000001w0')).toEqual({
      code: 0,
      said: 'Deleted 2 logins and 1 row of data of 1000001w0. Backups and logs keep what they have.\n',
    })
    expect(await isLoggedIn(phone)).toBe(false)
    expect(await isLoggedIn(laptop)).toBe(false)
    expect(await isLoggedIn(other)).toBe(true)
    expect(await forget('1000001w0')).toMatchObject({ code: 0, said: 'Nothing is stored of 1000001w0.\n' })
  },
)
