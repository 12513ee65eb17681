import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { createProject, type Project, type Running } from './project.ts'

describe('a third-party application with sipgate’s addresses, in a browser', () => {
  let sandbox: RunningSandbox
  let project: Project
  let running: Running
  let browser: Browser
  let url: string

  beforeAll(async () => {
    sandbox = await startSandbox({ issuerOrigin: 'https://login.sipgate.com' })
    const port = await freePort()
    url = `http://localhost:${port}`
    project = createProject({
      sandbox,
      files: [new URL('./programs/third-party-app.cjs', import.meta.url)],
      env: { PORT: String(port), CLIENT_ID: sandbox.clientId, CLIENT_SECRET: sandbox.clientSecret },
    })
    running = project.start('node', 'third-party-app.cjs')
    await running.prints(/ready/)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    running?.child.kill()
    await running?.ended
    project?.remove()
    await sandbox?.close()
  })

  it('logs in at the sandbox and shows the balance, and the browser never leaves for sipgate', async () => {
    const page = await browser.newPage()
    const hosts = new Set<string>()
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(url)
    await page.click('text=Log in with sipgate')
    await page.fill('[name=username]', 'demo')
    await page.fill('[name=password]', 'demo')
    await page.click('form:has([name=password]) [type=submit]')
    await page.click('[name=accept]')
    await page.waitForURL(`${url}/`)
    expect(await page.textContent('body')).toBe('Your balance is 27.34 EUR.')
    expect([...hosts].sort()).toEqual([`127.0.0.1:${sandbox.port}`, new URL(url).host])
    expect(running.stderr()).toBe('')
  })
})
