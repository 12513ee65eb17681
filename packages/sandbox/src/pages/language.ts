export type Language = 'de' | 'en'

/** The language of a page: what the address asks for (`ui_locales`, Keycloak's `kc_locale`), then what the browser prefers. */
export function pickLanguage(request: Request, parameters: URLSearchParams): Language {
  const asked = `${parameters.get('ui_locales') ?? ''} ${parameters.get('kc_locale') ?? ''}`.split(' ')
  for (const tag of [...asked, ...preferred(request.headers.get('accept-language') ?? '')]) {
    const language = tag.toLowerCase().split(/[-_]/)[0]
    if (language === 'de' || language === 'en') return language
  }
  return 'en'
}

/** The tags of an Accept-Language header, the best first. */
function preferred(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([0-9.]+)$/.exec(parameter)?.[1]).find(Boolean)
      return { tag, quality: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag)
}

/** The same address in the other language, as a link relative to the page. */
export function otherLanguageHref(parameters: URLSearchParams, language: Language): string {
  const other = new URLSearchParams(parameters)
  other.delete('kc_locale')
  other.set('ui_locales', language === 'de' ? 'en' : 'de')
  return `?${other.toString()}`
}
