import { blockedScopes, deviceScopes, pushScopes } from './part-scopes.ts'
import type { SettingsText } from './text.en.ts'

/** The pages of the settings beside the first one, with what each needs to be granted. */
export const parts: readonly Part[] = [
  { name: 'permissions', path: '/settings/permissions', scopes: [] },
  { name: 'pushes', path: '/settings/pushes', scopes: pushScopes },
  { name: 'devices', path: '/settings/devices', scopes: deviceScopes },
  { name: 'blocked', path: '/settings/blocked', scopes: blockedScopes },
  { name: 'data', path: '/settings/data', scopes: [] },
]

export interface Part {
  readonly name: keyof SettingsText['parts']
  readonly path: string
  readonly scopes: readonly string[]
}
