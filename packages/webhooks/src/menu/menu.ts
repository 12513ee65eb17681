import type { Answer } from '../answers/answer.ts'
import type { Digits } from '../events/digits.ts'
import type { CallContext } from '../handler/context.ts'

/** A menu on the telephone, as plain, frozen data. Make it with `menu()`, which checks it. */
export interface Menu<View = unknown> {
  readonly action: 'menu'
  readonly prompt: string
  /** By what is pressed. */
  readonly choices: Readonly<Record<string, MenuTarget<View>>>
  /** The digits of the longest choice: sipgate waits for so many. */
  readonly maxDigits: number
  /** In milliseconds. */
  readonly timeout: number
  readonly retries: number
  readonly otherwise: MenuTarget<View>
}

/** Where a choice leads: to an answer, another menu, a function that decides, back, or to the same menu again. */
export type MenuTarget<View = unknown> = Answer | Menu<View> | MenuFunction<View> | Back | Again

/**
 * Decides when the caller has chosen; it may be asynchronous. The menus that it returns must be among the handler's `menus`, or below
 * them. When it returns nothing, the call takes its usual way.
 */
export type MenuFunction<View = unknown> = (
  digits: Digits,
  context: CallContext<View>,
) => MenuReply<View> | Promise<MenuReply<View>>

/** What a function in a menu may return. */
export type MenuReply<View = unknown> = Answer | Menu<View> | Back | Again | undefined | void

/** See `back()`. */
export interface Back {
  readonly action: 'back'
}

/** See `again()`. */
export interface Again {
  readonly action: 'again'
}

/** Options of `menu()`. */
export interface MenuOptions<View = unknown> {
  /** The URL of the sound that tells the choices; a digit stops it. WAV in PCM with 16 bit, mono, 8 kHz. */
  readonly prompt: string | URL
  /** Where each choice leads. A choice is what is pressed: one or several of 0-9, * and #. None may begin like another one. */
  readonly choices: Readonly<Record<string, MenuTarget<View>>>
  /**
   * How many milliseconds the caller has for each digit once the sound has ended, 1000 to 60,000. Default 5000. It must be given if choices
   * differ in length, because sipgate tells of a shorter one only after this time.
   */
  readonly timeout?: number | undefined
  /** How often the prompt is repeated when nothing is pressed, or nothing that is a choice: 0 to 10. Default 2. */
  readonly retries?: number | undefined
  /** What happens after the last repetition. A caller who never presses anything must get out of the menus here. */
  readonly otherwise: MenuTarget<View>
}
