import type { DrawnExit, DrawnMenu } from './outline.ts'
import type { DrawingWords } from './words.ts'

/** All in pixels. */
export const size = {
  font: 14,
  letter: 8.5,
  padding: 12,
  menu: 48,
  end: 30,
  gap: 14,
  arrow: 108,
  margin: 8,
  mostLetters: 32,
}

/** A box of the drawing. */
export interface Box {
  readonly kind: 'menu' | 'end' | 'reference'
  readonly lines: readonly string[]
  readonly column: number
  /** How it is reached, from which box. */
  readonly from?: { readonly box: Box; readonly pressed: string }
  /** The middle, from above; a menu is put beside its choices when they have their places. */
  y: number
}

/** One below the other, and each menu beside the middle of its choices. They are two at least, and so have room for it. */
export function placeBoxes(root: DrawnMenu, words: DrawingWords): Box[] {
  const boxes: Box[] = []
  const seen = new Set<DrawnMenu>()
  let bottom = size.margin
  const end = (kind: Box['kind'], line: string, at: Pick<Box, 'column' | 'from'>): Box => {
    const box = { ...at, kind, lines: [line], y: bottom + size.end / 2 }
    bottom += size.end + size.gap
    boxes.push(box)
    return box
  }
  const visit = (menu: DrawnMenu, at: Pick<Box, 'column' | 'from'>): Box => {
    seen.add(menu)
    const box: Box = { ...at, kind: 'menu', lines: [menu.title, menu.detail], y: 0 }
    boxes.push(box)
    const below = menu.exits.map(({ pressed, to }) => {
      const next = { column: at.column + 1, from: { box, pressed } }
      if (typeof to === 'string' || 'label' in to)
        return end(typeof to === 'string' ? 'reference' : 'end', wordsFor(to, menu.before, words), next)
      return seen.has(to) ? end('reference', words.seeAbove(to.title), next) : visit(to, next)
    })
    box.y = ((below[0]?.y ?? 0) + (below.at(-1)?.y ?? 0)) / 2
    return box
  }
  visit(root, { column: 0 })
  return boxes
}

/** What stands in the box of something that is not a menu. */
function wordsFor(
  to: Exclude<DrawnExit['to'], DrawnMenu>,
  before: readonly DrawnMenu[],
  words: DrawingWords,
): string {
  const said = saidOf(to, before, words)
  return to === 'again' ? `↻ ${said}` : to === 'back' ? `↩ ${said}` : said
}

/** The same without its sign. */
export function saidOf(
  to: Exclude<DrawnExit['to'], DrawnMenu>,
  before: readonly DrawnMenu[],
  words: DrawingWords,
): string {
  if (to === 'again') return words.again
  if (to !== 'back') return to.label
  const [only, ...others] = before
  return only && others.length === 0 ? words.backTo(only.title) : words.back
}

/** The width of each column. */
export function widths(boxes: readonly Box[]): number[] {
  const widths: number[] = []
  for (const { column, lines } of boxes) {
    const letters = Math.max(...lines.map((line) => shortened(line).length))
    widths[column] = Math.max(widths[column] ?? 0, Math.ceil(letters * size.letter) + 2 * size.padding)
  }
  return widths
}

export const heightOf = ({ kind }: Box) => (kind === 'menu' ? size.menu : size.end)

/** What is too long for its box ends in an ellipsis. */
export function shortened(words: string, most: number = size.mostLetters): string {
  const letters = [...words]
  return letters.length <= most ? words : `${letters.slice(0, most - 1).join('')}…`
}
