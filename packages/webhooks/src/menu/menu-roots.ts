import { isRecord } from '../check-options.ts'
import { isMenu } from './check-menu.ts'
import { invalidMenu, placeOfPath } from './invalid-menu.ts'
import type { Menu } from './menu.ts'
import { exitsOf, menuAlong, type MenuPlace, type MenuPrompt } from './menu-place.ts'

/** The menus of a handler, by name. */
export interface MenuRoots<View = unknown> {
  /** The menu at a place; undefined if it is not there, because another version of the program had it. */
  readonly at: (place: Pick<MenuPlace, 'name' | 'path'>) => Menu<View> | undefined
  /**
   * The place of a menu that a function returned.
   * @throws WebhookError `invalid_menu` if it is neither a root nor below one
   */
  readonly placeOf: (menu: Menu<View>) => MenuPlace
}

/**
 * Registers menus, so that any instance finds them by name.
 * @param takesDigits whether there is a handler for the digits of a `gather()`
 * @throws WebhookError `invalid_menu`
 */
export function menuRoots<View>(
  menus: Readonly<Record<string, Menu<View>>> | undefined,
  takesDigits: boolean,
): MenuRoots<View> {
  if (menus !== undefined && !isRecord(menus))
    throw invalidMenu('menus', 'this must be an object with a name for each menu, such as { main }')
  const roots = new Map(Object.entries(menus ?? {}))
  const places = new Map<Menu<View>, MenuPlace>()
  for (const [name, root] of roots) {
    checkRoot(name, root)
    // Level by level, so that a menu that stands in several places has the one that is nearest to its root.
    const found: MenuPrompt<View>[] = [{ menu: root, place: { name, path: [], tries: 0 } }]
    for (const { menu, place } of found) {
      if (places.has(menu)) continue
      places.set(menu, place)
      for (const [step, target] of exitsOf(menu)) {
        if (typeof target === 'function') continue
        const path = [...place.path, step]
        if (target.action === 'menu') found.push({ menu: target, place: { name, path, tries: 0 } })
        if (target.action === 'gather' && !takesDigits)
          throw invalidMenu(
            `menus.${name}.${placeOfPath(path)}`,
            'gather() needs the handler `dtmf`, which gets the digits',
          )
      }
    }
  }
  return {
    at({ name, path }) {
      const root = roots.get(name)
      return root && menuAlong(root, path)
    },
    placeOf(menu) {
      const place = places.get(menu)
      if (place) return place
      throw invalidMenu('', notRegistered(isMenu(menu), [...roots.keys()]))
    },
  }
}

function checkRoot(name: string, root: unknown): void {
  if (!/^[\w-]{1,40}$/.test(name))
    throw invalidMenu(
      'menus',
      'the name of a menu goes along in a URL: 1 to 40 letters, digits, hyphens or underscores',
    )
  if (!isMenu(root)) throw invalidMenu(`menus.${name}`, 'this must be what menu() returns')
  for (const [step, target] of exitsOf(root))
    if (typeof target !== 'function' && target.action === 'back')
      throw invalidMenu(`menus.${name}.${placeOfPath([step])}`, noWayBack)
}

export const noWayBack = 'back() leads nowhere, because there is no menu before this one'

function notRegistered(isChecked: boolean, names: readonly string[]): string {
  if (!isChecked) return 'A handler returned a menu that menu() did not make'
  const known = names.length > 0 ? `There are ${names.join(', ')}` : 'There are none'
  return `A handler returned a menu that is not registered, so no other instance would find it. Name it in the handler's \`menus\`, such as { main }. ${known}`
}
