/** The first page as a picture: what a list of faxes shows. */
export function writePreview(title: string, lines: readonly string[]): Buffer {
  const rows = lines
    .slice(0, 20)
    .map((line, index) => `<text x="24" y="${88 + index * 18}" font-size="11">${escape(line)}</text>`)
  const picture = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 298 421" width="298" height="421" font-family="sans-serif">',
    '<rect width="298" height="421" fill="#fff" stroke="#bbb"/>',
    `<text x="24" y="56" font-size="18">${escape(title)}</text>`,
    ...rows,
    '</svg>',
  ]
  return Buffer.from(picture.join(''))
}

function escape(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
