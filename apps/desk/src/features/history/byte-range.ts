/** The bytes from `first` to `last`, both included. */
export interface ByteRange {
  readonly first: number
  readonly last: number
}

/**
 * What a `Range` header asks of something of this size (RFC 9110, 14.2). Undefined: all of it, which also answers what desk does
 * not understand, several ranges among it.
 */
export function readRange(header: string, size: number): ByteRange | 'unsatisfiable' | undefined {
  const [, from = '', to = ''] = /^bytes=\s*(\d{0,15})-(\d{0,15})\s*$/i.exec(header) ?? []
  if (from === '' && to === '') return undefined
  const end = size - 1
  if (from === '') {
    const length = Number(to)
    return length === 0 || size === 0 ? 'unsatisfiable' : { first: Math.max(0, size - length), last: end }
  }
  const first = Number(from)
  const last = to === '' ? end : Math.min(Number(to), end)
  if (to !== '' && Number(to) < first) return undefined
  return first > end ? 'unsatisfiable' : { first, last }
}

/** Whether it is a single range of bytes, whatever the size turns out to be. */
export const isRange = (header: string): boolean => readRange(header, Number.MAX_SAFE_INTEGER) !== undefined
