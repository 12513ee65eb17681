import { checkMenu } from './check-menu.ts'
import type { Again, Back, Menu, MenuOptions } from './menu.ts'

/**
 * A menu: it plays a prompt, and the digits that are pressed choose what happens next. Return it from a handler, and name it in the
 * handler's `menus`.
 * @throws WebhookError `invalid_menu`: it says where in the menu, and why: a choice that cannot be reached, that leads nowhere or in
 * circles, a prompt that is not absolute, a timeout that makes no sense, too many levels
 */
export function menu<View = unknown>(options: MenuOptions<View>): Menu<View> {
  return checkMenu(options)
}

/** In a menu: leads to the menu that this one is a choice of, which is heard from its start. */
export function back(): Back {
  return backWord
}

/** In a menu: its prompt is heard again, and all retries are there again. */
export function again(): Again {
  return againWord
}

const backWord: Back = Object.freeze({ action: 'back' })
const againWord: Again = Object.freeze({ action: 'again' })
