import type { Request, Response } from 'express'
import { SipgateError } from '@sipgate-kit/client'
import { describe, expect, it } from 'vitest'
import { duringVisit } from '../http/visit.ts'
import { languages, type Language } from '../language/language.ts'
import { createPages } from '../pages/pages.ts'
import { problemOf } from './problem-of.ts'
import { createProblemPages } from './problem-pages.ts'
import { problems } from './problem.ts'
import type { ProblemCode } from './text.en.ts'
import { problemTexts } from './text.ts'

const assets = { style: '/assets/style.css', script: '/assets/script.js', mark: '/assets/mark.svg' }
const problemPages = createProblemPages(createPages({ assets, menu: [], sandbox: undefined }))
const codes = Object.keys(problems) as ProblemCode[]

function inLanguage(language: Language, id: string, show: () => string): string {
  let html = ''
  duringVisit({ language, id }, () => (html = show()))
  return html
}

describe.each(languages)('in %s', (language) => {
  it.each(codes)(
    '%s has a page that says what happened, whether anything is lost, and what to do',
    (code) => {
      const text = problemTexts[language]
      const { title, happened, next } = text.problems[code]
      const page = inLanguage(language, 'f00', () => problemPages.html(code))
      expect(page).toContain(`<html lang="${language}">`)
      for (const sentence of [title, happened, text.nothingLost, next]) expect(page).toContain(sentence)
      expect(page).toContain(`<code>${code}</code>`)
      expect(page).toContain('<code>f00</code>')
    },
  )
})

it('shows text from elsewhere as text, never as markup', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
  const page = inLanguage('en', hostile, () => problemPages.html('provider_unreachable', { retry: hostile }))
  expect(page).toContain('&lt;script>')
  expect(page).not.toMatch(/<script>|<script src=x|<img src=x/)
})

it('offers to open the failed page again', () => {
  let page = ''
  const request = { method: 'GET', originalUrl: '/history?page=2' } as Request
  const response = {
    status: () => response,
    type: () => response,
    setHeader: () => response,
  } as unknown as Response
  response.send = (html: string) => ((page = html), response)
  problemPages.send('api_slow', request, response)
  expect(page).toMatch(/<a class="button" href="\/history\?page=2">\s*Try again/)
})

it('shows a missing scope as a missing permission, not as an internal error', () => {
  expect(problemOf(new SipgateError('missing_scope'))).toBe('forbidden')
})

describe('the page of a login link that was already used', () => {
  it('leads on whoever is logged in', () => {
    const links = { login: '/login?returnTo=%2Fhistory', continue: '/history' }
    const page = inLanguage('en', 'f00', () => problemPages.html('callback_replayed', links))
    expect(page).toMatch(/<a class="button" href="\/history">\s*Continue/)
    expect(page).toContain(problemTexts.en.stillLoggedIn)
    expect(page).not.toContain('href="/login')
  })

  it('offers a login that leads to the same page to everyone else', () => {
    const links = { login: '/login?returnTo=%2Fhistory' }
    const page = inLanguage('en', 'f00', () => problemPages.html('callback_replayed', links))
    expect(page).toMatch(/<a class="button" href="\/login\?returnTo=%2Fhistory">\s*Log in again/)
    expect(page).toContain(problemTexts.en.problems.callback_replayed.next)
  })
})
