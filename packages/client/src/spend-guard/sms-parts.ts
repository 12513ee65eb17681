/** The characters of GSM 03.38's alphabet; those of its extension table count twice. */
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('^{}\\[~]|€\f')

/**
 * How many SMS a text is sent and charged as: 160 characters of the GSM alphabet or 70 others in one, 153 or 67 in each
 * part of a longer one (3GPP TS 23.040). What counts twice is not cut in two: it goes to the next part as a whole. An
 * empty text is one.
 */
export function smsParts(message: string): number {
  const characters = [...message]
  const isGsm = characters.every((character) => basic.has(character) || extended.has(character))
  // Otherwise it goes out as UTF-16, in which a JavaScript string is counted.
  const units = characters.map((character) => (isGsm ? (extended.has(character) ? 2 : 1) : character.length))
  const [single, each] = isGsm ? [160, 153] : [70, 67]
  if (units.reduce((sum, unit) => sum + unit, 0) <= single) return 1
  let parts = 1
  let filled = 0
  for (const unit of units) {
    if (filled + unit > each) {
      parts += 1
      filled = 0
    }
    filled += unit
  }
  return parts
}
