import { locales, type Language } from '../language/language.ts'

/** A moment, written out in the reader's language and time zone. `at` is in milliseconds since 1970. */
export function Time(props: { at: number; language: Language; timeZone: string }) {
  const time = new Date(props.at)
  return <time dateTime={time.toISOString()}>{timeFormat(props.language, props.timeZone).format(time)}</time>
}

/** Making a format takes a hundred times as long as using it. */
const formats = new Map<string, Intl.DateTimeFormat>()
const mostFormats = 100

function timeFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  let format = formats.get(key)
  if (!format) {
    format = new Intl.DateTimeFormat(locales[language], {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    })
    if (formats.size >= mostFormats) formats.clear()
    formats.set(key, format)
  }
  return format
}
