import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser } from 'playwright-core'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { launchBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram, type Program } from '../support/program.ts'

describe('a program in the manner of sipgate’s tutorial, which knows nothing of us', () => {
  let sandbox: RunningSandbox
  let program: Program
  let browser: Browser
  let url: string

  beforeAll(async () => {
    sandbox = await startSandbox()
    const port = await freePort()
    url = `http://localhost:${port}`
    program = startProgram('tests/unmodified/programs/tutorial-login.cjs', {
      env: {
        PORT: String(port),
        API_URL: sandbox.apiUrl,
        AUTH_URL: sandbox.authUrl,
        TOKEN_URL: sandbox.tokenUrl,
        CLIENT_ID: sandbox.clientId,
        CLIENT_SECRET: sandbox.clientSecret,
      },
    })
    await program.says('ready')
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await program?.stop('SIGTERM')
    await sandbox?.close()
  })

  it('logs in against the sandbox and shows the balance', async () => {
    const page = await browser.newPage()
    await page.goto(url)
    await page.fill('[name=username]', 'demo')
    await page.fill('[name=password]', 'demo')
    await page.click('form:has([name=password]) [type=submit]')
    await page.click('[name=accept]')
    await page.waitForURL(`${url}/`)
    expect(await page.textContent('body')).toMatch(/^Your balance is \d+\.\d\d EUR\.$/)
  })
})
