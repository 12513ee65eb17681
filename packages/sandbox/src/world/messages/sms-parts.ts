// The letters of GSM 03.38, and those that take two places.
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const extended = '^{}\\[~]|€\f'

/** How many messages a text takes: 160 letters in one, 153 in each of several; 70 and 67 with other letters. */
export function smsParts(text: string): number {
  let places = 0
  for (const letter of text) {
    if (extended.includes(letter)) places += 2
    else if (basic.includes(letter)) places += 1
    else return parts(text.length, 70, 67)
  }
  return parts(places, 160, 153)
}

function parts(places: number, alone: number, each: number): number {
  return places <= alone ? 1 : Math.ceil(places / each)
}
