import type { PdfSource } from './pdf.ts'

/** So many characters of a name are kept; no file system takes many more. */
const maxLength = 200

/** The name of the file as far as the source tells it; else `fax.pdf`. */
export function fileNameOf(file: PdfSource): string {
  if (typeof file === 'string') return cleanFileName(file)
  if (file instanceof URL) return cleanFileName(decoded(file.pathname.split('/').at(-1) ?? ''))
  return cleanFileName(file instanceof File ? file.name : '')
}

/** The last part of a path without what breaks lines, turns text around or is no character; `fax.pdf` if nothing is left. */
export function cleanFileName(path: string): string {
  const name = path
    .split(/[/\\]/)
    .at(-1)
    ?.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/gu, '')
    .trim()
  if (!name || /^\.+$/.test(name)) return 'fax.pdf'
  const characters = [...name]
  if (characters.length <= maxLength) return name
  return `${characters.slice(0, maxLength - 4).join('')}.pdf`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
