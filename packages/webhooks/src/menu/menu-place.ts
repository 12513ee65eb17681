import { isRecord } from '../check-options.ts'
import type { Menu, MenuTarget } from './menu.ts'

/** Where in a menu a caller is. It travels in the URLs of a call, so that any instance can go on. */
export interface MenuPlace {
  /** Under which the first menu stands in `menus`. */
  readonly name: string
  /** What was chosen since then: digits, or `otherwise`. */
  readonly path: readonly string[]
  /** How often the prompt was repeated. */
  readonly tries: number
}

/** A menu whose prompt is heard, at its place. */
export interface MenuPrompt<View = unknown> {
  readonly menu: Menu<View>
  readonly place: MenuPlace
}

/** The place in the state of a call; undefined if there is none. */
export function readMenuPlace(state: unknown): MenuPlace | undefined {
  // It is our own text, decrypted, though possibly of another version of this package.
  if (!isRecord(state)) return undefined
  const { name, path, tries } = state
  if (typeof name !== 'string' || typeof tries !== 'number' || !Array.isArray(path)) return undefined
  return { name, path: path.map(String), tries }
}

/** The menu that a path leads to from another one; undefined if there is none. */
export function menuAlong<View>(root: Menu<View>, path: readonly string[]): Menu<View> | undefined {
  let menu = root
  for (const step of path) {
    const next = step === 'otherwise' ? menu.otherwise : targetOf(menu, step)
    if (next === undefined || typeof next === 'function' || next.action !== 'menu') return undefined
    menu = next
  }
  return menu
}

/** Where a choice leads; undefined if it is not one. */
export function targetOf<View>({ choices }: Menu<View>, pressed: string) {
  return Object.hasOwn(choices, pressed) ? choices[pressed] : undefined
}

/** All that a menu leads to, by the step of a path. */
export function exitsOf<View>({
  choices,
  otherwise,
}: Menu<View>): [step: string, target: MenuTarget<View>][] {
  return [...Object.entries(choices), ['otherwise', otherwise]]
}
