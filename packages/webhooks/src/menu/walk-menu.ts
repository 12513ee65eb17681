import type { Answer, GatherAnswer } from '../answers/answer.ts'
import type { Digits } from '../events/digits.ts'
import type { CallContext } from '../handler/context.ts'
import { invalidMenu } from './invalid-menu.ts'
import type { Menu, MenuReply, MenuTarget } from './menu.ts'
import { targetOf, type MenuPlace } from './menu-place.ts'
import { noWayBack, type MenuRoots } from './menu-roots.ts'

/** What the caller gets next: a prompt and the place that it belongs to, or an answer that ends the walk. */
export type MenuStep<View = unknown> =
  | { readonly menu: Menu<View>; readonly place: MenuPlace; readonly answer?: undefined }
  | { readonly menu?: undefined; readonly answer: Answer | undefined }

/**
 * What happens when something was pressed in a menu, or nothing.
 * @throws WebhookError `invalid_menu` if a function returns what leads nowhere, and whatever the function throws
 */
export async function walkMenu<View>(
  menu: Menu<View>,
  place: MenuPlace,
  digits: Digits,
  context: CallContext<View>,
  roots: MenuRoots<View>,
): Promise<MenuStep<View>> {
  if (digits.hungUp) return { answer: undefined }
  const chosen = targetOf(menu, digits.digits)
  if (chosen === undefined && place.tries < menu.retries)
    return { menu, place: { ...place, tries: place.tries + 1 } }
  const step = chosen === undefined ? 'otherwise' : digits.digits
  const target: MenuTarget<View> = chosen ?? menu.otherwise
  if (typeof target === 'function') {
    const reply = await target(digits, context)
    return follow(menu, reply, place, roots, (returned) => roots.placeOf(returned))
  }
  return follow(menu, target, place, roots, () => ({ ...place, path: [...place.path, step], tries: 0 }))
}

/** Plays the prompt of a menu, and collects what is pressed. */
export function promptOf({ prompt, maxDigits, timeout }: Menu<never>): GatherAnswer {
  return { action: 'gather', play: prompt, maxDigits, timeout }
}

function follow<View>(
  menu: Menu<View>,
  reply: MenuReply<View>,
  place: MenuPlace,
  roots: MenuRoots<View>,
  placeOf: (menu: Menu<View>) => MenuPlace,
): MenuStep<View> {
  switch (reply?.action) {
    case 'menu':
      return { menu: reply, place: placeOf(reply) }
    case 'again':
      return { menu, place: { ...place, tries: 0 } }
    case 'back': {
      const path = place.path.slice(0, -1)
      const before = place.path.length > 0 ? roots.at({ name: place.name, path }) : undefined
      if (!before) throw invalidMenu('', `A function returned back(). ${noWayBack}`)
      return { menu: before, place: { name: place.name, path, tries: 0 } }
    }
    default:
      return { answer: reply ?? undefined }
  }
}
