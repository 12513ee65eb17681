import type { Answer, GatherAnswer } from '../answers/answer.ts'
import type { Digits } from '../events/digits.ts'
import type { CallContext } from '../handler/context.ts'
import { invalidMenu } from './invalid-menu.ts'
import type { Menu } from './menu.ts'
import { targetOf, type MenuPrompt } from './menu-place.ts'
import { noWayBack, type MenuRoots } from './menu-roots.ts'

/** What the caller gets next: a prompt, or an answer that ends the walk. */
export type MenuStep<View = unknown> =
  | (MenuPrompt<View> & { readonly answer?: undefined })
  | { readonly menu?: undefined; readonly answer: Answer | undefined }

/**
 * What happens when something was pressed in a menu, or nothing.
 * @throws WebhookError `invalid_menu` if a function returns what leads nowhere, and whatever the function throws
 */
export async function walkMenu<View>(
  { menu, place }: MenuPrompt<View>,
  digits: Digits,
  context: CallContext<View>,
  roots: MenuRoots<View>,
): Promise<MenuStep<View>> {
  if (digits.hungUp) return { answer: undefined }
  const { name, path, tries } = place
  const chosen = targetOf(menu, digits.digits)
  if (chosen === undefined && tries < menu.retries) return { menu, place: { name, path, tries: tries + 1 } }
  const target = chosen ?? menu.otherwise
  const reply = typeof target === 'function' ? await target(digits, context) : target
  if (!reply) return { answer: undefined }
  switch (reply.action) {
    case 'menu': {
      if (reply !== target) return { menu: reply, place: roots.placeOf(reply) }
      const step = chosen === undefined ? 'otherwise' : digits.digits
      return { menu: reply, place: { name, path: [...path, step], tries: 0 } }
    }
    case 'again':
      return { menu, place: { name, path, tries: 0 } }
    case 'back': {
      const before = { name, path: path.slice(0, -1), tries: 0 }
      const above = path.length > 0 ? roots.at(before) : undefined
      if (!above) throw invalidMenu('', `A function returned back(). ${noWayBack}`)
      return { menu: above, place: before }
    }
    default:
      return { answer: reply }
  }
}

/** Plays the prompt of a menu, and collects what is pressed. */
export function promptOf({ prompt, maxDigits, timeout }: Menu<never>): GatherAnswer {
  return { action: 'gather', play: prompt, maxDigits, timeout }
}
