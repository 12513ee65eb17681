import type { Browser, BrowserContext } from 'playwright-core'
import { features } from '../../apps/desk/src/features/features.ts'
import { launchBrowser } from '../../tests/support/browser.ts'
import { logInAndAllow, startProduct, visitor, type Product } from '../../tests/support/product.ts'
import { median } from '../median.ts'
import type { Part } from '../part.ts'
import { growHistory } from '../sandbox/grow-history.mjs'

const loads = 30
const entries = 100_000
const together = 20
/** A telephone on a slow mobile network, as Lighthouse has it: 1.6 Mbit/s, 150 ms, a fourth of the processor. */
const slowPhone = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false }

interface Measured {
  readonly path: string
  readonly requests: number
  readonly bytes: number
  /** When nobody has opened it before. */
  readonly first: number
  readonly p50: number
  readonly p99: number
}

export const desk: Part = {
  name: 'desk',
  title: `Desk: what each page costs sipgate and the machine, with ${entries.toLocaleString('en')} entries of history, on SQLite`,
  async run() {
    const [browser, product] = await Promise.all([launchBrowser(), startProduct()])
    try {
      growHistory(product.sandbox, entries)
      const context = await everythingGranted(browser, product)
      const cookies = await context.cookies(product.url)
      const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
      const pages: Measured[] = []
      for (const { path } of features) pages.push(await measure(product, cookie, path))
      const perSecond = await homesPerSecond(product, cookie)
      const paints: number[] = []
      for (let round = 0; round < 5; round++) paints.push(await largestPaint(browser, product, context))
      return {
        heads: ['page', 'requests to sipgate', 'kB of HTML', 'the first time, ms', 'p50, ms', 'p99, ms'],
        rows: pages.map(({ path, requests, bytes, first, p50, p99 }) => [
          path,
          String(requests),
          (bytes / 1000).toFixed(1),
          first.toFixed(0),
          p50.toFixed(0),
          p99.toFixed(0),
        ]),
        goals: [
          {
            goal: 'no page that was opened before takes more than 300 ms, the sandbox in sipgate’s place included',
            measured: `${Math.max(...pages.map(({ p99 }) => p99)).toFixed(0)} ms at most`,
            reached: pages.every(({ p99 }) => p99 <= 300),
          },
          {
            goal: 'the start page is painted within a second on a slow telephone',
            measured: `${median(paints).toFixed(0)} ms; one instance, with the sandbox in the same process, serves ${perSecond.toFixed(0)} start pages a second`,
            reached: median(paints) <= 1000,
          },
        ],
      }
    } finally {
      await browser.close()
      await product.close()
    }
  },
}

async function everythingGranted(browser: Browser, product: Product): Promise<BrowserContext> {
  const context = await visitor(browser)
  const page = await context.newPage()
  await logInAndAllow(page, product)
  return context
}

async function measure(product: Product, cookie: string, path: string): Promise<Measured> {
  const load = async () => {
    const began = performance.now()
    const answer = await fetch(product.url + path, {
      headers: { cookie, accept: 'text/html' },
      redirect: 'manual',
    })
    const { length } = await answer.text()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    return { length, took: performance.now() - began }
  }
  const { took: first } = await load()
  product.sandbox.forgetRequests()
  const { length: bytes } = await load()
  const requests = product.sandbox.requests().length
  const times: number[] = []
  for (let count = 0; count < loads; count++) times.push((await load()).took)
  times.sort((one, other) => one - other)
  return { path, requests, bytes, first, p50: times[Math.floor(loads / 2)] ?? 0, p99: times.at(-1) ?? 0 }
}

async function homesPerSecond(product: Product, cookie: string): Promise<number> {
  const until = performance.now() + 3000
  let served = 0
  const visit = async () => {
    while (performance.now() < until) {
      await (await fetch(product.url, { headers: { cookie, accept: 'text/html' } })).text()
      served++
    }
  }
  await Promise.all(Array.from({ length: together }, visit))
  return served / 3
}

async function largestPaint(browser: Browser, product: Product, granted: BrowserContext): Promise<number> {
  const context = await browser.newContext({
    storageState: await granted.storageState(),
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  const tools = await context.newCDPSession(page)
  await tools.send('Network.enable')
  await tools.send('Network.emulateNetworkConditions', slowPhone)
  await tools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto(product.url, { waitUntil: 'load' })
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? 0)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
  await context.close()
  return painted
}
