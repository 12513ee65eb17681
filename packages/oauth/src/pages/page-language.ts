import type { PageText } from './page-text.ts'
import { german } from './text.de.ts'
import { english } from './text.en.ts'

const texts = [english, german]

/** The text in the language the browser prefers (RFC 9110, section 12.5.4); English where it names neither. */
export function pageTextFor(request: Request): PageText {
  const preferred = (request.headers.get('accept-language') ?? '')
    .split(',', 20)
    .map((part) => {
      const [tag = '', ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/)
      const quality = parameters.find((parameter) => parameter.startsWith('q='))
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
  for (const { language } of preferred) {
    const text = texts.find((each) => each.language === language)
    if (text) return text
  }
  return english
}
