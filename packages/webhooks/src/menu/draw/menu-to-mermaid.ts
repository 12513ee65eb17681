import type { Menu } from '../menu.ts'
import { outline, type DrawnMenu } from './outline.ts'
import { pressedIn, wordsOf, type DrawingOptions } from './words.ts'

/**
 * A menu as a Mermaid flowchart, which GitHub and many editors show. The same menu gives the same text.
 * @param menu what `menu()` returned
 * @throws WebhookError `invalid_menu`, `invalid_option`
 */
export function menuToMermaid(menu: Menu<never>, options: DrawingOptions = {}): string {
  const words = wordsOf(options)
  const menus = outline(menu, words)
  const ids = new Map(menus.map((drawn, index) => [drawn, `menu${index}`]))
  const id = (drawn: DrawnMenu) => ids.get(drawn) ?? ''
  const lines = ['flowchart LR', ...menus.map((drawn) => `  ${id(drawn)}["${named(drawn)}"]`)]
  let ends = 0

  for (const from of menus)
    for (const { pressed, to } of from.exits) {
      const key = pressedIn(words, pressed)
      const arrow = (target: string, label = key) =>
        lines.push(
          pressed === 'otherwise'
            ? `  ${id(from)} -. "${escaped(label)}" .-> ${target}`
            : `  ${id(from)} -- "${escaped(label)}" --> ${target}`,
        )
      if (to === 'again') arrow(id(from), `${key}: ${words.again}`)
      else if (to === 'back') {
        const label = `${key}: ${words.back}`
        if (from.before.length === 0) arrow(`exit${ends++}(["${words.menuBefore}"])`, label)
        for (const before of from.before) arrow(id(before), label)
      } else if ('label' in to) arrow(`exit${ends++}(["${escaped(to.label)}"])`)
      else arrow(id(to))
    }
  return `${lines.join('\n')}\n`
}

const named = ({ title, detail }: DrawnMenu) => `${escaped(title)}<br>${escaped(detail)}`

/** Everything that Mermaid, Markdown or HTML might take for more than a letter, as Mermaid's entity. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, '')
    .replaceAll(/[^\p{L}\p{N} +,:()/_.-]|\.(?= )/gu, (character) => `#${character.codePointAt(0)};`)
}
