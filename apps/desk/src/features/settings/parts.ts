import type { SettingsText } from './text.en.ts'

/** The pages of the settings beside the first one, with what each needs to be granted. */
export const parts: readonly Part[] = [{ name: 'permissions', path: '/settings/permissions', scopes: [] }]

export interface Part {
  readonly name: keyof SettingsText['parts']
  readonly path: string
  readonly scopes: readonly string[]
}
