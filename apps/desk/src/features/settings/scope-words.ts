import type { SettingsText } from './text.en.ts'

/** Scopes of one subject, in words. */
export interface ScopeGroup {
  readonly title: string
  /** A scope that desk has no words for stands for itself. */
  readonly meanings: readonly { readonly scope: string; readonly meaning: string | undefined }[]
}

/** Puts scopes into plain words, by subject. Subjects without a scope are left out; unknown scopes come last. */
export function inWords(scopes: readonly string[], text: SettingsText['permissions']): readonly ScopeGroup[] {
  const left = new Set(scopes.filter((scope) => scope !== 'openid'))
  const groups: ScopeGroup[] = []
  for (const { title, scopes: words } of Object.values(text.groups)) {
    const meanings = Object.entries(words).flatMap(([scope, meaning]) =>
      left.delete(scope) ? { scope, meaning } : [],
    )
    if (meanings.length > 0) groups.push({ title, meanings })
  }
  if (left.size === 0) return groups
  const others = [...left].sort().map((scope) => ({ scope, meaning: undefined }))
  return [...groups, { title: text.others, meanings: others }]
}
