import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { loginProblem } from './login-problem.ts'
import { problemPage } from './problem-page.ts'
import { problemStatus, type LoginProblemCode } from './problem-status.ts'
import { german } from './text.de.ts'
import { english } from './text.en.ts'

const request = (headers: Record<string, string> = {}) =>
  new Request('http://localhost:3000/', { headers: { accept: 'text/html', ...headers } })
const codes = Object.keys(problemStatus) as LoginProblemCode[]

describe('the page of a problem', () => {
  it.each([
    [undefined, 'en'],
    ['de', 'de'],
    ['de-AT,en;q=0.5', 'de'],
    ['en,de;q=0.9', 'en'],
    ['fr,de;q=0.8,en;q=0.9', 'en'],
    ['fr, DE ;q=0.1', 'de'],
    ['de;q=0,fr', 'en'],
    ['*', 'en'],
    [';;,=', 'en'],
  ])('speaks the language that the browser prefers: %s → %s', async (accepted, language) => {
    const answer = problemPage(
      loginProblem('declined'),
      request(accepted === undefined ? {} : { 'accept-language': accepted }),
    )
    expect(await answer.text()).toContain(`<html lang="${language}">`)
    expect(answer.headers.get('vary')).toContain('Accept-Language')
  })

  it.each(codes)('has a title and a text in both languages: %s', async (code) => {
    for (const text of [english, german]) {
      const page = await problemPage(loginProblem(code), request({ 'accept-language': text.language })).text()
      const { title, text: happened } = text.problems[code]
      for (const sentence of [title, happened]) expect(page).toContain(sentence.replaceAll("'", '&#39;'))
      expect(page).toContain(`<code>${code}</code>`)
    }
  })

  it('loads nothing, and its policy allows its own style sheet only', async () => {
    const answer = problemPage(loginProblem('declined', { retryUrl: '/login' }), request())
    const page = await answer.text()
    const [, style = ''] = /<style>([^]*)<\/style>/.exec(page) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "form-action 'none'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ])
    expect(page).not.toMatch(/<script|<img|<link|style=|url\(|@import|https?:/)
  })

  it('says what is known of the case, as text', async () => {
    const problem = loginProblem('scopes_missing', {
      missingScopes: ['<b>', 'balance:read'],
      appUrl: 'http://localhost:3000',
      clockAheadSeconds: -59,
      retryUrl: '/x?"&',
      continueUrl: '/',
    })
    const page = await problemPage(problem, request()).text()
    expect(page).toContain('Missing: &#60;b&#62;, balance:read')
    expect(page).toContain('Logging in works at http://localhost:3000 only.')
    expect(page).toContain('about 1 minute behind')
    expect(page).toContain('<a class="button secondary" href="/x?&#34;&#38;">Log in again</a>')
    expect(page).toContain('<a class="button" href="/">Go to the start page</a>')
  })

  it.each(codes)('speaks of connecting to somebody who connects an account: %s', async (code) => {
    for (const text of [english, german]) {
      const problem = loginProblem(code, { about: 'connection', retryUrl: '/sipgate/connect' })
      const page = await problemPage(problem, request({ 'accept-language': text.language })).text()
      expect(page).toContain(`<a class="button" href="/sipgate/connect">${text.connect}</a>`)
      const words = text.connectionProblems[code] ?? text.problems[code]
      expect(page).toContain(`<h1>${words.title.replaceAll("'", '&#39;')}</h1>`)
      if (text === english) expect(problem).toMatchObject(words)
    }
  })

  it('of an error of the API offers the same page again', async () => {
    const problem = loginProblem('api_failed', { retryUrl: '/history', apiError: { code: 'server_error' } })
    expect(await problemPage(problem, request()).text()).toContain('href="/history">Try again</a>')
  })

  it('is JSON for everything but browsers (RFC 9457)', async () => {
    const answer = problemPage(loginProblem('login_required'), request({ accept: 'application/json' }))
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toEqual({
      type: 'about:blank',
      title: 'You are not logged in',
      status: 401,
      detail: english.problems.login_required.text,
      code: 'login_required',
    })
  })
})
