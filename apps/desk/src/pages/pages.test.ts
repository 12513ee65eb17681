import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { languages } from '../language.ts'
import { problems } from '../problems.ts'
import { html } from '../render.ts'
import { textIn, type ProblemCode } from '../text/text.ts'
import { BalancePage } from './balance.tsx'
import type { Frame } from './frame.ts'
import { ProblemPage } from './problem.tsx'
import { Welcome } from './welcome.tsx'

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
const assets = { style: '/assets/style.css', mark: '/assets/mark.svg' }
const frameIn = (language: 'en' | 'de', more: Partial<Frame> = {}): Frame => ({
  language,
  text: textIn(language),
  assets,
  path: '/',
  requestId: 'f00',
  ...more,
})

const balance = {
  amount: 273_400,
  currency: 'EUR',
  formatted: '€27.34',
  readAt: Date.UTC(2026, 10, 23, 22, 28, 38),
  masterSipId: '1234567',
  sub: 'w0',
  domain: 'sipgate.de',
}

describe('text from elsewhere on a page', () => {
  it('is shown as text, never as markup', () => {
    const frame = frameIn('en', {
      requestId: hostile,
      user: { name: hostile, csrfToken: hostile },
      sandbox: { username: hostile, password: hostile },
    })
    const pages = [
      html(
        h(BalancePage, { frame, balance: { ...balance, formatted: hostile, sub: hostile, domain: hostile } }),
      ),
      html(h(Welcome, { frame })),
      html(h(ProblemPage, { frame, code: 'declined', action: { kind: 'home', href: hostile } })),
    ]
    for (const page of pages) {
      expect(page).toContain('&lt;script>')
      expect(page).not.toMatch(/<script|<img src=x/)
    }
  })
})

describe.each(languages)('desk in %s', (language) => {
  it.each(Object.keys(problems) as ProblemCode[])(
    'has a page for %s that says what, whether lost, and what to do',
    (code) => {
      const { text } = frameIn(language)
      const { title, happened, next } = text.problems[code]
      const page = html(
        h(ProblemPage, { frame: frameIn(language), code, action: { kind: 'retry', href: '/' } }),
      )
      expect(page).toContain(`<html lang="${language}">`)
      for (const sentence of [title, happened, text.nothingLost, next]) expect(page).toContain(sentence)
      expect(page).toContain(`<code>${code}</code>`)
      expect(page).toContain('<code>f00</code>')
    },
  )

  it.each([
    [10, 'positive'],
    [0, 'zero'],
    [-10, 'negative'],
  ] as const)('says what a balance of %d means', (amount, state) => {
    const frame = frameIn(language)
    const page = html(h(BalancePage, { frame, balance: { ...balance, amount } }))
    expect(page).toContain(frame.text.balance[`${state}Meaning`])
  })

  it('says for whom and when the balance was read', () => {
    const page = html(h(BalancePage, { frame: frameIn(language), balance }))
    expect(page).toContain('datetime="2026-11-23T22:28:38.000Z"')
    for (const fact of ['1234567', 'w0', 'sipgate.de']) expect(page).toContain(`<dd>${fact}</dd>`)
  })
})

describe('English and German', () => {
  it('are never the same sentence, so that none was left untranslated', () => {
    const en = sentences(textIn('en'))
    const de = new Set(sentences(textIn('de')))
    expect(en.filter((sentence) => sentence.length > 25 && de.has(sentence))).toEqual([])
  })
})

function sentences(text: unknown): string[] {
  if (typeof text === 'string') return [text]
  return text !== null && typeof text === 'object' ? Object.values(text).flatMap(sentences) : []
}
