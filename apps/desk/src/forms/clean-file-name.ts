const longest = 100

/** A file's name that can be shown, sent on and offered for download: no folders, control characters, or directions of writing. */
export function cleanFileName(name: string | undefined): string {
  const last = (name ?? '').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .normalize('NFC')
    .replace(/[\p{C}\u2028\u2029"<>:|?*;%]/gu, '')
    .replace(/^[.\s]+/, '')
    .trim()
  if (clean === '') return 'file'
  const dot = clean.lastIndexOf('.')
  const ending = dot > 0 ? clean.slice(dot).slice(0, 10) : ''
  return clean.length > longest ? `${clean.slice(0, longest - ending.length)}${ending}` : clean
}
