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

  async function logIn(): Promise<void> {
    page = await (await browser.newContext()).newPage()
    await page.goto(url)
    await enterPassword(page)
    const accept = page.locator('[name=accept]')
    await Promise.race([accept.click().catch(() => undefined), page.waitForURL(`${url}/`)])
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
