import type { Request } from 'express'
import { h } from 'preact'
import { describe, expect, it } from 'vitest'
import { duringVisit } from '../http/visit.ts'
import type { Language } from '../language/language.ts'
import type { MenuEntry } from './frame.ts'
import { createPages } from './pages.ts'

const assets = { style: '/assets/style.css', script: '/assets/script.js', mark: '/assets/mark.svg' }
const entry = (path: string, en: string, de: string): MenuEntry => ({
  path,
  texts: { en: { name: en }, de: { name: de } },
})
const balance = entry('/', 'Balance', 'Guthaben')
const history = entry('/history', 'History', 'Verlauf')

const user = { masterSipId: '1234567', sub: 'w0' }
const requestOf = (originalUrl: string, name?: string) =>
  ({
    method: 'GET',
    originalUrl,
    login: { user, csrfToken: 'csrf' },
    profile: { name, timeZone: 'Europe/Berlin' },
  }) as unknown as Request

function shown(options: {
  menu?: MenuEntry[]
  request?: Request
  language?: Language
  sandbox?: { username: string; password: string; consoleUrl: string }
  title?: string
}): string {
  const { menu = [balance], request, language = 'en', sandbox, title = 'Title' } = options
  const pages = createPages({ assets, menu, sandbox })
  let html = ''
  duringVisit({ id: 'f00', language }, () => {
    html = pages.html({ title, content: h('p', null, 'Content') }, request)
  })
  return html
}

describe('the frame around every page', () => {
  it('shows text from elsewhere as text, never as markup', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
    const page = shown({
      title: hostile,
      request: requestOf(`/history?q=${hostile}`, hostile),
      sandbox: { username: hostile, password: hostile, consoleUrl: hostile },
    })
    expect(page).toContain('&lt;script>')
    expect(page).not.toMatch(/<script>|<script src=x|<img src=x/)
  })

  it('names the user, or the account if sipgate does not tell the name', () => {
    expect(shown({ request: requestOf('/', 'Dana Sommer') })).toContain('>Dana Sommer</span>')
    expect(shown({ request: requestOf('/') })).toContain('>Account 1234567</span>')
    expect(shown({ request: requestOf('/'), language: 'de' })).toContain('>Konto 1234567</span>')
  })

  it('offers no logout to visitors who are not logged in', () => {
    expect(shown({})).not.toContain('/logout')
  })

  it('changes the language of the page that is open, and keeps its query', () => {
    const page = shown({ request: requestOf('/history?page=2') })
    expect(page).toContain('href="/history?page=2&amp;lang=de"')
    expect(page).toContain('<html lang="en">')
  })
})

describe('the menu', () => {
  const menu = [balance, history]

  it('marks where a form was sent to, whose page says what is wrong', () => {
    const page = shown({ menu, request: { ...requestOf('/history/42'), method: 'POST' } as Request })
    expect(page).toContain('<a href="/history" aria-current="page">')
  })

  it('has an entry for each feature in the visitor’s language, and marks the open one', () => {
    const page = shown({ menu, request: requestOf('/history/42?x=y'), language: 'de' })
    expect(page).toContain('<a href="/history" aria-current="page">Verlauf</a>')
    expect(page).toContain('<a href="/">Guthaben</a>')
    const start = shown({ menu, request: requestOf('/') })
    expect(start).toContain('<a href="/" aria-current="page">Balance</a>')
    expect(start).toContain('<a href="/history">History</a>')
  })

  it('does not appear with a single feature, or for visitors who are not logged in', () => {
    expect(shown({ request: requestOf('/') })).not.toContain('class="menu"')
    expect(shown({ menu })).not.toContain('class="menu"')
  })
})
