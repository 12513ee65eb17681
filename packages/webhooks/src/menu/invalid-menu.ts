import { WebhookError } from '../webhook-error.ts'

/**
 * The error for a menu that cannot be used.
 * @param place where in the menu, such as `choices['2'].choices['1']`; empty for the menu itself
 * @param why a sentence without its full stop
 */
export function invalidMenu(place: string, why: string, cause?: unknown): WebhookError {
  return new WebhookError('invalid_menu', { detail: `${place && `${place}: `}${why}.`, cause })
}

/** How a choice is written in a program. */
export const choicePlace = (key: string) => `choices['${key}']`

/** How the way to a menu is written in a program. */
export const placeOfPath = (path: readonly string[]) =>
  path.map((step) => (step === 'otherwise' ? step : choicePlace(step))).join('.')
