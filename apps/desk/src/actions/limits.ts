import type { Preferences } from '../preferences/preferences.ts'
import { actionKinds, type ActionKind } from './planned-action.ts'

/** How much a user may use a day: parts of messages, pages of faxes, calls. */
export type DailyLimits = Readonly<Record<ActionKind, number>>

export const usualLimits: DailyLimits = { sms: 50, fax: 50, call: 200 }

/** The preference in which a user keeps a limit that is lower than the operator's. */
export const limitPreference = (kind: ActionKind): string => `limit.${kind}`

/** The limits of a user: their own, but never more than everybody's. */
export async function limitsOf(
  preferences: Preferences,
  user: string,
  most: DailyLimits,
): Promise<DailyLimits> {
  const own = await preferences.of(user)
  const limits = actionKinds.map((kind): [ActionKind, number] => {
    const chosen = Number(own.get(limitPreference(kind)) ?? Number.NaN)
    return [kind, Number.isInteger(chosen) && chosen >= 0 ? Math.min(chosen, most[kind]) : most[kind]]
  })
  return Object.fromEntries(limits) as DailyLimits
}
