/** Since when sipgate has something, and how surely that and the rest is known. */
export interface Provenance {
  readonly since: readonly string[]
  readonly source: readonly string[]
}

/** What the extension fields of a schema, a parameter or an operation say of it. */
export function provenanceOf(part: object): Provenance {
  const text = (value: unknown) => (typeof value === 'string' ? [value.trim().replaceAll(/\s+/g, ' ')] : [])
  const [since, source] = ['x-since', 'x-source'].map((field) =>
    text((part as Record<string, unknown>)[field]),
  )
  return { since: since ?? [], source: source ?? [] }
}
