import { invalidOption } from '../../check-options.ts'
import type { Menu } from '../menu.ts'
import { heightOf, placeBoxes, saidOf, shortened, size, widths, type Box } from './layout.ts'
import { outline, type DrawnMenu } from './outline.ts'
import { pressedIn, wordsOf, type DrawingOptions, type DrawingWords } from './words.ts'

/** Options of `menuToSvg()`. */
export interface SvgOptions extends DrawingOptions {
  /** What a screen reader says first. Default: the prompt's file. */
  readonly title?: string | undefined
  /** What the ids in the drawing begin with, which must differ between the drawings of one page. Default `menu`. */
  readonly id?: string | undefined
}

/**
 * A menu as a drawing: an SVG element to put into a page, which has the colour of the text around it, and a description for screen
 * readers. The same menu gives the same text.
 * @param menu what `menu()` returned
 * @throws WebhookError `invalid_menu`, `invalid_option`
 */
export function menuToSvg(menu: Menu<never>, options: SvgOptions = {}): string {
  const { title, id = 'menu' } = options
  const words = wordsOf(options)
  if (!/^[A-Za-z][\w-]{0,60}$/.test(id))
    throw invalidOption('id must be a letter and then letters, digits, hyphens or underscores')
  const menus = outline(menu, words)
  const boxes = placeBoxes(menus[0], words)
  const columns = widths(boxes)
  const left = columns.map((_width, index) =>
    columns.slice(0, index).reduce((sum, width) => sum + width + size.arrow, size.margin),
  )
  const [width, height] = [
    (left.at(-1) ?? 0) + (columns.at(-1) ?? 0) + size.margin,
    Math.max(...boxes.map((box) => box.y + heightOf(box) / 2)) + size.margin,
  ]
  const x = ({ column }: Box) => left[column] ?? 0
  const body = boxes.flatMap((box) => {
    const { from } = box
    const start = from && { x: x(from.box) + (columns[from.box.column] ?? 0), y: from.box.y }
    return [
      ...(start ? drawArrow(start, { x: x(box), y: box.y }, from.pressed, words) : []),
      ...drawBox(box, x(box), columns[box.column] ?? 0),
    ]
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" fill="none" stroke="currentColor" font-family="system-ui, sans-serif" font-size="${size.font}">`,
    `<title id="${id}-title">${escaped(title ?? words.menu(menus[0].title))}</title>`,
    `<desc id="${id}-desc">${escaped(menus.map((drawn) => described(drawn, words)).join(' '))}</desc>`,
    ...body,
    '</svg>',
    '',
  ].join('\n')
}

function drawBox(box: Box, x: number, width: number): string[] {
  const { kind, lines, y } = box
  const height = heightOf(box)
  const shape =
    kind === 'menu'
      ? 'rx="6" stroke-width="2"'
      : kind === 'end'
        ? `rx="${height / 2}"`
        : `rx="${height / 2}" stroke-dasharray="4 3"`
  const full = lines.some((line) => line !== shortened(line))
    ? `<title>${escaped(lines.join(', '))}</title>`
    : ''
  return [
    `<rect x="${x}" y="${y - height / 2}" width="${width}" height="${height}" ${shape}>${full}</rect>`,
    ...lines.map((line, index) => {
      const down = y + 5 + (index - (lines.length - 1) / 2) * 18
      const weight = kind === 'menu' && index === 0 ? ' font-weight="600"' : ''
      return text(x + width / 2, down, shortened(line), `text-anchor="middle"${weight}`)
    }),
  ]
}

/** From the right side of a box to the left side of another one, with what is pressed above its end. */
function drawArrow(
  from: { x: number; y: number },
  to: { x: number; y: number },
  pressed: string,
  words: DrawingWords,
): string[] {
  const bend = from.x + 16
  const dashes = pressed === 'otherwise' ? ' stroke-dasharray="4 3"' : ''
  return [
    `<path d="M${from.x} ${from.y}H${bend}V${to.y}H${to.x}"${dashes}/>`,
    `<path d="M${to.x - 7} ${to.y - 4}L${to.x} ${to.y}L${to.x - 7} ${to.y + 4}"/>`,
    text(bend + 6, to.y - 5, shortened(pressedIn(words, pressed), 10), 'font-weight="600"'),
  ]
}

const text = (x: number, y: number, words: string, more: string) =>
  `<text x="${x}" y="${y}" fill="currentColor" stroke="none" ${more}>${escaped(words)}</text>`

/** For those who do not see it. */
function described({ title, detail, exits, before }: DrawnMenu, words: DrawingWords): string {
  const ways = exits.map(({ pressed, to }) => {
    const where = typeof to !== 'string' && 'title' in to ? words.menu(to.title) : saidOf(to, before, words)
    return `${pressedIn(words, pressed)}: ${where}`
  })
  return `${words.menu(title)}, ${detail}. ${ways.join('; ')}.`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For XML, which has no control characters and no halves of surrogate pairs. */
function escaped(words: string): string {
  return words
    .replaceAll(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? '')
}
