import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../support/browser.ts'
import { logIn, startProduct, visitor, type Product } from '../support/product.ts'

describe('a page of another site, open in the browser of somebody who is logged in', () => {
  let browser: Browser
  let product: Product
  let elsewhere: Server
  let page: Page
  let evil: Page

  beforeAll(async () => {
    ;[browser, product] = await Promise.all([launchBrowser(), startProduct()])
    elsewhere = createServer((_, response) =>
      response.setHeader('content-type', 'text/html').end('<p>elsewhere</p>'),
    )
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
    const context = await visitor(browser)
    page = await context.newPage()
    await logIn(page, product)
    evil = await context.newPage()
    // 127.0.0.1 is another site than localhost; another port would not be.
    await evil.goto(`http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`)
  })
  afterAll(async () => {
    await browser?.close()
    elsewhere?.close()
    await product?.close()
  })

  const post = (url: string, type: string, body: string) =>
    evil.evaluate(
      async ([url, type, body]) => {
        const options = { method: 'POST', headers: { 'content-type': type ?? '' }, body: body ?? '' }
        const tries = [
          fetch(url ?? '', { ...options, mode: 'no-cors', credentials: 'include' }),
          fetch(url ?? '', { ...options, credentials: 'include' }),
        ]
        return (await Promise.allSettled(tries)).map((result) =>
          result.status === 'fulfilled' ? result.value.type : 'refused',
        )
      },
      [url, type, body],
    )

  it.each(['text/plain', 'application/json', 'application/x-www-form-urlencoded'])(
    'T57: cannot reset the sandbox with %s',
    async (type) => {
      const [, readable] = await post(`${product.sandbox.url}/_sandbox/api/reset`, type, '{}')
      expect(readable).toBe('refused')
      expect(product.sandbox.grants.list()).toHaveLength(1)
    },
  )

  it('T57: cannot read the control API or the console', async () => {
    for (const path of ['/_sandbox/api/accounts', '/_sandbox/api/requests', '/_sandbox/']) {
      const read = evil.evaluate(
        (url) => fetch(url, { credentials: 'include' }).then((answer) => answer.text()),
        product.sandbox.url + path,
      )
      await expect(read).rejects.toThrow('Failed to fetch')
    }
  })

  it('T19: cannot log the user out', async () => {
    await post(`${product.url}/logout`, 'application/x-www-form-urlencoded', 'csrf=x')
    await page.reload()
    expect(await page.getByRole('button', { name: 'Log out' }).count()).toBe(1)
  })

  it('T53: cannot put desk, the login page or the console into a frame', async () => {
    for (const url of [product.url, `${product.url}/login`, product.sandbox.consoleUrl]) {
      await evil.evaluate((source) => {
        const frame = document.createElement('iframe')
        frame.src = source
        document.body.append(frame)
        return new Promise((resolve) => frame.addEventListener('load', resolve))
      }, url)
      const texts = await Promise.all(
        evil
          .frames()
          .slice(1)
          .map((frame) =>
            frame
              .locator('h1')
              .count()
              .catch(() => 0),
          ),
      )
      expect(
        texts.every((count) => count === 0),
        url,
      ).toBe(true)
    }
  })
})
