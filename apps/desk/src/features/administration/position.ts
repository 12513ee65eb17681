/** Where a page of the log ends, and the next begins. */
export interface Position {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly id: string
}

export const writePosition = ({ at, id }: Position): string => `${at}.${id}`

/** Undefined if it is none: then the log begins with the newest. */
export function readPosition(text: string): Position | undefined {
  const [, at, id] = /^(\d{1,15})\.([\w-]{1,64})$/.exec(text) ?? []
  return at === undefined || id === undefined ? undefined : { at: Number(at), id }
}
