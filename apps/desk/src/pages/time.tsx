import { locales, type Language } from '../language/language.ts'

/**
 * A moment, written out in the reader's language and time zone. `at` is in milliseconds since 1970.
 * `exact` adds the seconds and the time zone.
 */
export function Time(props: { at: number; language: Language; timeZone: string; exact?: boolean }) {
  const { at, language, timeZone, exact = false } = props
  const time = new Date(at)
  return <time dateTime={time.toISOString()}>{timeFormat(language, timeZone, exact).format(time)}</time>
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 100

function timeFormat(language: Language, timeZone: string, exact: boolean): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${exact}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      ...(exact && { second: '2-digit', timeZoneName: 'short' }),
    })
    if (formats.size >= mostFormats) formats.clear()
    formats.set(key, format)
  }
  return format
}
