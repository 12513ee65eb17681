import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { codeBlocks } from '../../scripts/markdown.ts'
import { launchBrowser } from '../support/browser.ts'
import { freePort } from '../support/free-port.ts'
import { enterPassword } from '../support/product.ts'
import { root, startProgram, type Program } from '../support/program.ts'

const steps = new Map(
  codeBlocks(readFileSync(join(root, 'docs/tutorial.md'), 'utf8')).flatMap(({ note, code }) => {
    const step = /^file: app\.js, step: (\w+)$/.exec(note)?.[1]
    return step === undefined ? [] : [[step, code] as const]
  }),
)

describe('the tutorial', () => {
  const cache = join(root, 'node_modules', '.cache', 'sipgate-kit')
  mkdirSync(cache, { recursive: true })
  // Below the workspace, so that the imports find the packages as they would after `npm install`.
  const folder = mkdtempSync(join(cache, 'tutorial-'))
  let sandbox: RunningSandbox
  let browser: Browser
  let page: Page
  let program: Program | undefined
  let url: string

  beforeAll(async () => {
    ;[sandbox, browser] = await Promise.all([startSandbox(), launchBrowser()])
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  })
  afterEach(async () => {
    await program?.stop()
    program = undefined
  })
  afterAll(async () => {
    await browser?.close()
    await sandbox?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** Runs a step as it stands in the document, but for the two ports. */
  async function run(step: string, port?: number): Promise<number> {
    const chosen = port ?? (await freePort())
    url = `http://localhost:${chosen}`
    const code = (steps.get(step) ?? '')
      .replaceAll('localhost:3000', `localhost:${chosen}`)
      .replace('listen(3000', `listen(${chosen}`)
      .replaceAll('http://localhost:3001', sandbox.url)
    writeFileSync(join(folder, 'app.js'), code)
    program = startProgram(join(folder, 'app.js'), {
      cwd: folder,
      env: { ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 7).toString('base64')}` },
    })
    await program.says('Open http://localhost')
    return chosen
  }

  async function logIn(start = url): Promise<void> {
    page = await (await browser.newContext()).newPage()
    await page.goto(start)
    await enterPassword(page)
    const accept = page.locator('[name=accept]')
    // Only waits: a click that is still pending would press the button of a later consent.
    await Promise.race([accept.waitFor().catch(() => undefined), page.waitForURL(`${url}/`)])
    if (await accept.isVisible()) await accept.click()
    await page.waitForURL(`${url}/`)
  }

  it('has four steps, each a whole program', () => {
    expect([...steps.keys()]).toEqual(['hello', 'login', 'balance', 'keep'])
  })

  it('step 1 says hello', async () => {
    await run('hello')
    expect(await (await fetch(url)).text()).toBe('Hello')
  })

  it('step 2 logs a user in', async () => {
    await run('login')
    await logIn()
    expect(await page.innerText('body')).toMatch(/^Hello w0 of account \d{7}$/)
  })

  it('step 3 shows the balance', async () => {
    await run('balance')
    await logIn()
    expect(await page.innerText('body')).toMatch(/^Your sipgate account balance is €[\d,]+\.\d\d\.$/)
  })

  it('step 3 has a bad day, as the document tells it', async () => {
    await run('balance')
    await logIn()
    const balance = await page.innerText('body')
    /** What the page shows after a reload, and what the console's list of requests has of it. */
    async function reloaded() {
      const before = sandbox.requests().length
      await page.reload()
      const requests = sandbox.requests().slice(before)
      return {
        text: await page.innerText('body'),
        requests: requests.map(({ operation, status }) => `${operation} ${status}`),
      }
    }
    const failOnce = () => sandbox.faults.next('GET /balance', { status: 500 })
    const revokeNewest = () => sandbox.grants.revoke(sandbox.grants.list().at(-1)?.id ?? '')

    failOnce()
    expect(await reloaded()).toEqual({ text: balance, requests: ['GET /balance 500', 'GET /balance 200'] })

    for (let times = 0; times < 3; times++) failOnce()
    const failed = await reloaded()
    expect(failed.text).toMatch(/^sipgate has a problem/)
    expect(failed.text).not.toMatch(/\bat .*:\d+/)
    expect((await reloaded()).text).toBe(balance)

    sandbox.clock.advance('6m')
    expect(await reloaded()).toEqual({
      text: balance,
      requests: ['GET /balance 401', 'POST /token 200', 'GET /balance 200'],
    })

    revokeNewest()
    const loggedInAgain = await reloaded()
    expect(loggedInAgain.text).toBe(balance)
    expect(loggedInAgain.requests).toEqual(
      expect.arrayContaining(['POST /token 400', 'GET /auth 302', 'GET /balance 200']),
    )

    revokeNewest()
    expect((await reloaded()).text).toMatch(/^Access to your account has ended/)
    sandbox.consents.withdraw()
    await page.getByRole('link', { name: 'Log in again' }).click()
    await page.locator('[name=accept]').click()
    await page.waitForURL(`${url}/`)
    expect(await page.innerText('body')).toBe(balance)
  })

  it('a login that starts at 127.0.0.1 goes on at localhost', async () => {
    const port = await run('balance')
    await logIn(`http://127.0.0.1:${port}`)
    expect(await page.innerText('body')).toMatch(/^Your sipgate account balance/)
  })

  it('step 4 remembers the user across a restart, and logs out', async () => {
    const port = await run('keep')
    await logIn()
    await program?.stop()
    await run('keep', port)
    await page.reload()
    expect(await page.innerText('body')).toMatch(/€[\d,]+\.\d\d/)
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.waitForSelector('[name=username]')
  })
})
