import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import { WelcomePage } from './page.tsx'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

it.each([en, de])('says what desk may do, and where to log in', (text) => {
  const page = renderToString(h(WelcomePage, { text, logIn: 'Log in', sandbox: undefined }))
  for (const point of text.points) expect(page).toContain(point.text)
  expect(page).toContain('href="/login"')
  expect(page).not.toContain(text.sandbox.title)
})

it('shows what a sandbox says as text, never as markup', () => {
  const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`
  const sandbox = { username: hostile, password: hostile }
  const page = renderToString(h(WelcomePage, { text: en, logIn: en.title, sandbox }))
  expect(page).toContain('&lt;script>')
  expect(page).not.toMatch(/<script|<img src=x/)
})
