import type { IncomingHttpHeaders } from 'node:http'

export const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** A text in every language. A language that is missing does not compile. */
export type InEachLanguage<Text> = Readonly<Record<Language, Text>>

/** How each language writes numbers and dates. */
export const locales: InEachLanguage<string> = { en: 'en-GB', de: 'de-DE' }

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}

/** What the visitor chose, else the best match of `Accept-Language` (RFC 9110, section 12.5.4), else English. */
export function languageOf(headers: IncomingHttpHeaders, cookieName: string): Language {
  return chosenLanguage(headers.cookie, cookieName) ?? acceptedLanguage(headers['accept-language']) ?? 'en'
}

function chosenLanguage(cookies: string | undefined, name: string): Language | undefined {
  for (const pair of cookies?.split(';') ?? []) {
    const [key, value] = pair.trim().split('=')
    if (key === name && isLanguage(value)) return value
  }
  return undefined
}

function acceptedLanguage(header: string | undefined): Language | undefined {
  let best: { language: Language; quality: number } | undefined
  for (const range of (header ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const language = tag.split('-')[0]
    const weight = parameters.find((parameter) => parameter.startsWith('q='))
    const quality = weight === undefined ? 1 : Number(weight.slice(2))
    if (isLanguage(language) && quality > (best?.quality ?? 0)) best = { language, quality }
  }
  return best?.language
}
