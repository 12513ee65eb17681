/** A file that came with a form. */
export interface Upload {
  /** Without folders, control characters and other surprises. For showing, never for a path. */
  readonly name: string
  /** What the browser says. Look at the bytes. */
  readonly type: string
  readonly bytes: Buffer
}

/** The fields of a form as they came: hostile until they are checked. */
export interface Form {
  /** The first value of a field without blanks around it; empty if it is missing. Line ends are `\n`, other control characters are gone. */
  text(name: string): string
  /** All values of a field. */
  all(name: string): readonly string[]
  has(name: string): boolean
  /** The file of a field; undefined if none was chosen. */
  file(name: string): Upload | undefined
  /** Everything but files, to be kept as a draft. */
  entries(): readonly (readonly [string, string])[]
}

export function formOf(
  fields: readonly (readonly [string, string])[],
  files: ReadonlyMap<string, Upload> = new Map(),
): Form {
  const all = (name: string) => fields.filter(([key]) => key === name).map(([, value]) => clean(value))
  return {
    text: (name) => all(name)[0] ?? '',
    all,
    has: (name) => fields.some(([key]) => key === name),
    file: (name) => files.get(name),
    entries: () => fields,
  }
}

function clean(value: string): string {
  return (
    value
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u2028\u2029\ufeff]/g, '')
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .trim()
  )
}
