/** The scopes in `wanted` that `granted` does not cover. sipgate's `all` covers every scope, `sessions:write` the three below it. */
export function missingScopes(granted: readonly string[], wanted: readonly string[]): string[] {
  const has = new Set(granted)
  return [...new Set(wanted)].filter(
    (scope) =>
      !has.has(scope) &&
      !(has.has('all') && scope !== 'openid') &&
      !(has.has('sessions:write') && /^sessions:\w+:write$/.test(scope)),
  )
}
