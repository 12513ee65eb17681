import type { Answer } from '../../answers/answer.ts'
import { isMenu } from '../check-menu.ts'
import { invalidMenu } from '../invalid-menu.ts'
import type { Menu, MenuTarget } from '../menu.ts'
import { exitsOf } from '../menu-place.ts'
import type { DrawingWords } from './words.ts'

/** A menu of a drawing. Each is there once, even if several choices lead to it. */
export interface DrawnMenu {
  /** The file that is heard, such as `main.wav`. */
  readonly title: string
  /** How long it waits and how often it repeats its prompt. */
  readonly detail: string
  /** Its choices, and in the end what happens otherwise. */
  readonly exits: readonly DrawnExit[]
  /** The menus that lead here, of which `back` means one. */
  readonly before: DrawnMenu[]
}

/** Where one choice leads. */
export interface DrawnExit {
  /** What is pressed, or `otherwise`. */
  readonly pressed: string
  readonly to: DrawnMenu | 'back' | 'again' | DrawnEnd
}

/** What a drawing does not follow: an answer, or a function. */
export interface DrawnEnd {
  readonly label: string
}

/**
 * A menu and those below it as a drawing names them, in the order in which a reader meets them.
 * @throws WebhookError `invalid_menu`
 */
export function outline(root: Menu<never>, words: DrawingWords): readonly [DrawnMenu, ...DrawnMenu[]] {
  if (!isMenu(root)) throw invalidMenu('', 'A drawing shows what menu() returns')
  const drawn = new Map<Menu<never>, DrawnMenu>()
  const draw = (menu: Menu<never>): DrawnMenu => {
    const exits: DrawnExit[] = []
    const title = fileOf(menu.prompt)
    const detail = words.detail(menu.timeout / 1000, menu.retries)
    const made = { title, detail, exits, before: [] }
    drawn.set(menu, made)
    for (const [pressed, target] of exitsOf(menu)) {
      if (typeof target === 'function' || target.action !== 'menu') {
        exits.push({ pressed, to: endOf(pressed, target, words) })
        continue
      }
      const to = drawn.get(target) ?? draw(target)
      exits.push({ pressed, to })
      if (!to.before.includes(made)) to.before.push(made)
    }
    return made
  }
  const first = draw(root)
  return [first, ...[...drawn.values()].slice(1)]
}

function endOf(
  pressed: string,
  target: Exclude<MenuTarget<never>, Menu<never>>,
  words: DrawingWords,
): DrawnExit['to'] {
  if (typeof target === 'function') {
    // A function without a name of its own is called like its place.
    const isNamed = target.name !== '' && target.name !== pressed
    return { label: isNamed ? `${target.name}()` : words.function }
  }
  if (target.action === 'back' || target.action === 'again') return target.action
  return { label: answerLabel(target, words) }
}

function answerLabel(answer: Answer, words: DrawingWords): string {
  switch (answer.action) {
    case 'dial':
      return words.dial(answer.numbers.join(', '))
    case 'play':
      return words.play(fileOf(answer.url))
    case 'reject':
      return answer.reason === 'busy' ? words.busy : words.does.reject
    default:
      return words.does[answer.action]
  }
}

/** The last part of the path. What is before and behind it may be secret, and says little. */
function fileOf(url: string): string {
  const { pathname, host } = new URL(url)
  const file = pathname.split('/').findLast((part) => part !== '') ?? host
  try {
    return decodeURIComponent(file)
  } catch {
    return file
  }
}
