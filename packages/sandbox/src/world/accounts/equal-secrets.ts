import { hash, timingSafeEqual } from 'node:crypto'

/** Whether two secrets are the same, in a time that does not depend on where they differ or how long they are. */
export function equalSecrets(given: string, expected: string): boolean {
  return timingSafeEqual(digest(given), digest(expected))
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}
