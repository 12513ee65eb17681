import { expect, it } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { findings } from '../support/axe.ts'
import { startJourney } from '../support/journey.ts'
import { enterPassword, visitor } from '../support/product.ts'

const journey = startJourney()

/** The history of somebody who has granted it. */
async function openHistory(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await visitor(journey.browser, options)).newPage()
  for (const path of ['/login', '/history']) {
    await page.goto(journey.product.url + path)
    if ((await page.locator('[name=password]').count()) > 0) await enterPassword(page)
    const accept = page.locator('[name=accept]')
    if ((await accept.count()) > 0) await accept.click()
    await page.waitForURL((url) => url.origin === journey.product.url)
  }
  return page
}

it('without JavaScript: entries are found, archived, and brought back', async () => {
  const page = await openHistory({ javaScriptEnabled: false })
  await page.getByRole('link', { name: 'Missed', exact: true }).click()
  const boxes = page.locator('input[name=id][type=checkbox]')
  const id = await boxes.first().inputValue()
  await boxes.first().check()
  await page.getByRole('button', { name: 'Archive', exact: true }).click()
  expect(await page.getByRole('status').innerText()).toContain('1 entry archived.')
  expect(await page.locator(`input[type=checkbox][value="${id}"]`).count()).toBe(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  expect(await page.locator(`input[type=checkbox][value="${id}"]`).count()).toBe(1)
  await page.context().close()
})

it('by keyboard: all entries of a page are ticked, and a voicemail plays', async () => {
  const page = await openHistory()
  await page.locator('.select-all input').focus()
  await page.keyboard.press('Space')
  expect(await page.locator('input[name=id]:checked').count()).toBe(50)
  await page.goto(`${journey.product.url}/history?type=voicemail`)
  await page.locator('.entry .what').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForSelector('audio')
  const length = await page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
    audio.load()
    audio.preload = 'auto'
    await new Promise((resolve, reject) => {
      audio.onloadedmetadata = resolve
      audio.onerror = reject
    })
    return audio.duration
  })
  expect(length).toBeGreaterThan(1)
  const [place, isSeekable] = await page.locator('audio').evaluate(async (audio: HTMLAudioElement) => {
    audio.currentTime = audio.duration - 0.5
    await new Promise((resolve) => (audio.onseeked = resolve))
    return [audio.currentTime / audio.duration, audio.seekable.end(0) === audio.duration]
  })
  expect(place).toBeGreaterThan(0.5)
  expect(isSeekable).toBe(true)
  await page.context().close()
})

it.each([
  [true, 1],
  [false, 0],
])('a fax opens by its link; it is in the page where the browser shows PDFs (%s)', async (shows, frames) => {
  const page = await openHistory()
  await page.addInitScript((value) => {
    Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => value })
  }, shows)
  const downloads: string[] = []
  page.on('download', (download) => void downloads.push(download.url()))
  await page.goto(`${journey.product.url}/history?type=fax`)
  await page.locator('.entry .what').first().click()
  await page.waitForLoadState('load')
  expect(await page.locator('iframe').count()).toBe(frames)
  expect(await page.getByRole('link', { name: 'Open document' }).getAttribute('href')).toMatch(/\/document$/)
  if (!shows) expect(downloads).toEqual([])
  const download = page.waitForEvent('download', (one) => one.url().endsWith('save=1'))
  await page.getByRole('link', { name: 'Download PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/^fax-\d+\.pdf$/)
  await page.context().close()
})

it.each([
  ['light', 320, 'de-DE'],
  ['dark', 1280, 'en-GB'],
] as const)(
  'in %s, %d pixels wide: axe finds nothing, nothing scrolls sideways',
  async (colorScheme, width, locale) => {
    const page = await openHistory({ colorScheme, viewport: { width, height: 800 }, locale })
    for (const query of ['', '?number=030&from=2026-01-01', '?archived=1', '?type=fax', '?type=voicemail']) {
      await page.goto(`${journey.product.url}/history${query}`)
      expect(await findings(page), query).toEqual([])
    }
    await page.locator('.entry .what').first().click()
    await page.waitForSelector('#note')
    expect(await findings(page)).toEqual([])
    await page.goto(`${journey.product.url}/history/delete?ids=1.2`)
    expect(await findings(page)).toEqual([])
    await page.context().close()
  },
)
