import type { Browser } from 'playwright-core'
import { launchBrowser } from '../tests/support/browser.ts'
import { bundle } from './packed-client.ts'
import type { Result, Runtime } from './runtime.ts'

/** A page with a strict policy, on another origin than the sandbox: real CORS, and no code made of strings. */
export const inBrowser: Runtime = {
  title: 'Chromium',
  async tryOn({ packed, scripted, given }) {
    const { host } = new URL(given.apiUrl)
    const script = await bundle(packed.folder, 'page.mjs', ['browser'])
    scripted.files.set('/page.js', { body: script, headers: { 'content-type': 'text/javascript' } })
    scripted.files.set('/page', {
      body: '<!doctype html><title>The client in a browser</title><script type="module" src="/page.js"></script>',
      headers: {
        'content-type': 'text/html',
        'content-security-policy': `default-src 'none'; script-src 'self'; connect-src 'self' ${host}`,
      },
    })
    let browser: Browser
    try {
      browser = await launchBrowser()
    } catch (error) {
      return { skipped: String(error).split('\n')[0] ?? '' }
    }
    try {
      const page = await browser.newPage()
      await page.goto(`${scripted.origin}/page`)
      await page.waitForFunction(() => 'runProgram' in globalThis)
      const results = await page.evaluate(
        (handed) =>
          (globalThis as unknown as { runProgram(handed: unknown): Promise<unknown> }).runProgram(handed),
        given,
      )
      return { version: browser.version(), results: results as Result[] }
    } finally {
      await browser.close()
    }
  },
}
