import { pickLanguage, type Language } from '../pages/language.ts'

const oneYear = 31_536_000

/** What was chosen on the console before, then what the browser prefers. */
export function languageOf(request: Request): Language {
  const cookies = request.headers.get('cookie') ?? ''
  const [, chosen] = /(?:^|;\s*)sipgate-sandbox-language=(de|en)(?:;|$)/.exec(cookies) ?? []
  return chosen === 'de' || chosen === 'en' ? chosen : pickLanguage(request, new URLSearchParams())
}

/** The cookie that remembers `?language=`; undefined when no language was asked for. */
export function languageCookie(query: URLSearchParams): string | undefined {
  const asked = query.get('language')
  if (asked !== 'de' && asked !== 'en') return undefined
  return `sipgate-sandbox-language=${asked}; Path=/_sandbox; Max-Age=${oneYear}; HttpOnly; SameSite=Lax`
}
