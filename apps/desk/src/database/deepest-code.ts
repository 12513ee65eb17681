/** The code of the first failure: of an error's innermost cause that has one, such as `ECONNREFUSED` or `SQLITE_FULL`. */
export function deepestCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return deepestCode(cause) ?? (typeof code === 'string' ? code : undefined)
}
