import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { reportCalls } from '../../scripts/report-calls.ts'
import { launchBrowser } from './browser.ts'
import { startProduct, type Product, type ProductOptions } from './product.ts'

/** What the tests of a file share; it is there once they run. */
export interface Journey {
  readonly browser: Browser
  readonly product: Product
}

/**
 * Starts a browser, and desk with its sandbox, for the tests of a file.
 * @param options `calls`: the sandbox reports its calls to desk from the start; the others are the product's
 */
export function startJourney({
  calls = false,
  ...options
}: ProductOptions & { readonly calls?: boolean } = {}): Journey {
  let browser: Browser
  let product: Product
  beforeAll(async () => {
    ;[browser, product] = await Promise.all([launchBrowser(), startProduct(options)])
    if (calls) await reportCalls(product.sandbox, product.url)
  })
  afterAll(async () => {
    await browser?.close()
    await product?.close()
  })
  return {
    get browser() {
      return browser
    },
    get product() {
      return product
    },
  }
}
