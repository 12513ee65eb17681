import { describe, expect, it } from 'vitest'
import { languageOf } from './language.ts'

describe('the language of a visitor', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['de', 'de'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en-US,en;q=0.9,de;q=0.8', 'en'],
    ['fr,de;q=0.5,en;q=0.7', 'en'],
    ['fr, es', 'en'],
    ['DE-de', 'de'],
    ['en;q=0, de;q=0.1', 'de'],
    ['de;q=nonsense, en;q=0.1', 'en'],
    ['*', 'en'],
    [','.repeat(100_000), 'en'],
  ])('Accept-Language %j', (header, expected) => {
    expect(languageOf(header === undefined ? {} : { 'accept-language': header }, 'lang')).toBe(expected)
  })

  it('is the visitor’s choice rather than the browser’s', () => {
    expect(languageOf({ 'accept-language': 'en', cookie: 'a=b; lang=de' }, 'lang')).toBe('de')
  })

  it.each(['lang=fr', 'lang=', 'lang', 'xlang=de', '__proto__=de'])(
    'is not taken from the cookie %j',
    (cookie) => {
      expect(languageOf({ cookie }, 'lang')).toBe('en')
    },
  )
})
