/** Whose figures an address asks for: lines and groups by their ids, or everything that the user may see. */
export function readLines(of: string): readonly string[] {
  const ids = [...new Set(of.toLowerCase().split(','))]
  return ids.length <= mostLines && ids.every(isLine) ? ids : []
}

const mostLines = 20

/** Devices (`e`, `x`, `y`) have no history of their own, and users (`w`) have it by their lines. */
const isLine = (id: string): boolean => /^[a-z]\d{1,9}$/.test(id) && !/^[exyw]/.test(id)
