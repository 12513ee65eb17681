import { createHash } from 'node:crypto'
import type { PlannedAction } from './planned-action.ts'

/** Tells whether two actions are the same to whoever gets them, without keeping what they say. Blanks count as one, however many. */
export function fingerprintOf({
  kind,
  to,
  content = '',
}: Pick<PlannedAction, 'kind' | 'to' | 'content'>): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, to, content.normalize('NFC').replace(/\s+/g, ' ').trim()]))
    .digest('base64url')
}
