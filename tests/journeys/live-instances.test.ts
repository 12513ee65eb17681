import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { createLog, readConfig, startDesk, type RunningDesk } from '@sipgate-kit/desk'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startPostgres, type TestPostgres } from '../../packages/database/test/postgres.ts'
import { reportCalls } from '../../scripts/report-calls.ts'
import { launchBrowser } from '../support/browser.ts'
import { logInAndAllow, visitor } from '../support/product.ts'

const folder = mkdtempSync(join(tmpdir(), 'desks-'))
let browser: Browser
let postgres: TestPostgres
let sandbox: RunningSandbox
let asked: RunningDesk
let watched: RunningDesk

/** Two desks on one PostgreSQL. sipgate reports calls to the one, and browsers are at the other. */
beforeAll(async () => {
  ;[browser, postgres, sandbox] = await Promise.all([launchBrowser(), startPostgres(), startSandbox()])
  const env = {
    PORT: '0',
    DATABASE_URL: postgres.url,
    ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
  }
  const log = createLog({ level: 'silent', platform: Date })
  const start = () => startDesk({ config: readConfig(env, { root: folder }), sandbox, log })
  asked = await start()
  watched = await start()
  await reportCalls(sandbox, asked.url)
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([asked?.close(), watched?.close()])
  await sandbox?.close()
  await postgres?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function liveOf(username: string): Promise<Page> {
  const context = await visitor(browser)
  const page = await context.newPage()
  await logInAndAllow(page, watched, username)
  await Promise.all([page.waitForResponse('**/live/events*'), page.goto(`${watched.url}/live`)])
  return page
}

const rows = (page: Page, number: string) => page.locator('[data-live-calls] .call', { hasText: number })

it('a call that is reported to one instance is seen, muted and ended at another', async () => {
  const dana = await liveOf('demo')
  const call = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  await rows(dana, '+49 221 4710001').waitFor()
  await call.answer()
  await dana.getByRole('button', { name: 'Mute' }).click()
  await dana.getByText('Muted').waitFor()
  await dana.getByRole('button', { name: 'Hang up' }).click()
  await call.ended()
  await dana.getByText('Nobody is on the telephone.').waitFor()
  await dana.context().close()
})

it('of two accounts at one instance, each sees its own calls and never the other’s', async () => {
  const [dana, other] = [await liveOf('demo'), await liveOf('other')]
  const received: string[] = []
  for (const page of [dana, other])
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver(() => seen.push(document.body.innerText)).observe(document.body, {
        subtree: true,
        childList: true,
      })
    })
  const danas = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
  const others = sandbox.calls.incoming({ from: '+492214710002', to: '+498999998000' })
  await rows(dana, '+49 221 4710001').waitFor()
  await rows(other, '+49 221 4710002').waitFor()
  await Promise.all([danas.hangUp(), others.hangUp()])
  for (const page of [dana, other]) {
    await page.getByText('Nobody is on the telephone.').waitFor()
    received.push(await page.evaluate(() => (window as unknown as { seen: string[] }).seen.join('\n')))
  }
  expect(received[0]).toContain('+49 221 4710001')
  expect(received[0]).not.toContain('4710002')
  expect(received[1]).toContain('+49 221 4710002')
  expect(received[1]).not.toContain('4710001')
})
