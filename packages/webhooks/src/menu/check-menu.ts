import { nearestName } from '@sipgate-kit/contract'
import { play } from '../answers/builders.ts'
import { checkAnswer } from '../answers/check-answer.ts'
import { isRecord } from '../check-options.ts'
import type { WebhookError } from '../webhook-error.ts'
import { choicePlace, invalidMenu } from './invalid-menu.ts'
import type { Menu, MenuOptions, MenuTarget } from './menu.ts'
import { exitsOf } from './menu-place.ts'

const optionNames: readonly string[] = Object.keys({
  prompt: true,
  choices: true,
  timeout: true,
  retries: true,
  otherwise: true,
} satisfies Record<keyof MenuOptions, true>)

const limits = {
  /** Milliseconds. */
  timeout: { least: 1000, most: 60_000, default: 5000 },
  retries: { least: 0, most: 10, default: 2 },
  digits: 20,
  /** The bytes that the way to a menu may have in the URLs of a call. */
  way: 1024,
}

/**
 * The menus that passed, and the bytes of the longest way to a menu below each. A menu is made after those below it, so that no check
 * walks through all of them.
 */
const longestWays = new WeakMap<object, number>()

/** Whether `menu()` made it. */
export function isMenu(given: unknown): given is Menu {
  return isRecord(given) && longestWays.has(given)
}

/**
 * The menu with its defaults, frozen.
 * @throws WebhookError `invalid_menu`
 */
export function checkMenu<View>(options: MenuOptions<View>): Menu<View> {
  if (!isRecord(options)) throw invalidMenu('', `menu() takes an object: { ${optionNames.join(', ')} }`)
  for (const name of Object.keys(options)) if (!optionNames.includes(name)) throw unknownOption(name)
  const { choices } = options
  const prompt = checkPrompt(options.prompt)
  const keys = checkKeys(choices)
  const timeout = checkTimeout(options.timeout, keys)
  const retries = options.retries ?? limits.retries.default
  if (!Number.isInteger(retries) || retries < limits.retries.least || retries > limits.retries.most)
    throw invalidMenu(
      'retries',
      `this must be a whole number from ${limits.retries.least} to ${limits.retries.most}`,
    )
  const targets = keys.map((key) => [key, checkTarget(choicePlace(key), choices[key])] as const)
  const otherwise = checkTarget('otherwise', options.otherwise)
  checkSilence(otherwise)

  const made: Menu<View> = Object.freeze({
    action: 'menu',
    prompt,
    choices: Object.freeze(Object.fromEntries(targets)),
    maxDigits: Math.max(...keys.map(({ length }) => length)),
    timeout,
    retries,
    otherwise,
  })
  longestWays.set(made, longestWay(made))
  return made
}

function unknownOption(name: string): WebhookError {
  const meant = nearestName(name, optionNames)
  return invalidMenu(
    '',
    `menu() has no option \`${name.slice(0, 40)}\`${meant ? `; did you mean \`${meant}\`?` : ''}`,
  )
}

function checkPrompt(prompt: string | URL): string {
  try {
    return play(prompt).url
  } catch (cause) {
    throw invalidMenu('prompt', 'this must be an absolute URL that begins with https:// or http://', cause)
  }
}

/** What can be pressed, in the order of the object. */
function checkKeys(choices: unknown): string[] {
  if (!isRecord(choices) || Object.keys(choices).length === 0)
    throw invalidMenu('choices', 'there must be at least one; for a sound without choices there is play()')
  const keys = Object.keys(choices)
  for (const key of keys)
    if (!/^[0-9*#]+$/.test(key) || key.length > limits.digits)
      throw invalidMenu(
        choicePlace(key.slice(0, 40)),
        `a choice is 1 to ${limits.digits} of the keys 0-9, * and #`,
      )
  for (const short of keys) {
    const long = keys.find((key) => key !== short && key.startsWith(short))
    if (long === undefined) continue
    const why = `choices['${short}'] shadows this one: who presses ${long} slowly has pressed ${short}. Let no choice begin like another one`
    throw invalidMenu(choicePlace(long), why)
  }
  return keys
}

function checkTimeout(given: number | undefined, keys: readonly string[]): number {
  const { least, most, default: usual } = limits.timeout
  const lengths = keys.map(({ length }) => length)
  const shortest = keys.find(({ length }) => length < Math.max(...lengths))
  if (given === undefined && shortest !== undefined)
    throw invalidMenu(
      'timeout',
      `this is missing. Choices differ in length, so who presses ${shortest} waits for so many milliseconds: choose how long`,
    )
  const timeout = given ?? usual
  if (!Number.isInteger(timeout) || timeout < least || timeout > most)
    throw invalidMenu('timeout', `this must be a whole number of milliseconds from ${least} to ${most}`)
  return timeout
}

function checkTarget<View>(place: string, target: MenuTarget<View> | undefined): MenuTarget<View> {
  if (target === undefined || target === null)
    throw invalidMenu(place, 'this leads nowhere. Name an answer, a menu, a function, back() or again()')
  if (typeof target === 'function') return target
  switch (target.action) {
    case 'menu':
      if (longestWays.has(target)) return target
      throw invalidMenu(place, 'this is a copy of a menu that was not checked: make it with menu()')
    case 'again':
      if (place === 'otherwise')
        throw invalidMenu(place, `again() would repeat the prompt for ever. ${wayOut}`)
      return target
    case 'back':
      return target
    default:
      try {
        return checkAnswer(target)
      } catch (cause) {
        throw invalidMenu(place, cause instanceof Error ? cause.message.replace(/\.$/, '') : '', cause)
      }
  }
}

const wayOut = 'A caller who presses nothing must get out, for example by voicemail() or hangup()'

/** Whoever presses nothing follows `otherwise` only, so this is where they would go in circles. */
function checkSilence(otherwise: MenuTarget<never>): void {
  if (typeof otherwise === 'function' || otherwise.action !== 'menu') return
  const { otherwise: next } = otherwise
  if (typeof next === 'function' || next.action !== 'back') return
  throw invalidMenu('otherwise', `this leads to a menu whose own \`otherwise\` leads back here. ${wayOut}`)
}

function longestWay(menu: Menu<never>): number {
  let longest = 0
  for (const [step, target] of exitsOf(menu)) {
    const below = longestWays.get(target)
    // In JSON a step has two quotes and a comma.
    if (below !== undefined) longest = Math.max(longest, step.length + 3 + below)
  }
  if (longest > limits.way)
    throw invalidMenu(
      '',
      'The menus below this one are too deep: the way to the last one must fit into a URL',
    )
  return longest
}
