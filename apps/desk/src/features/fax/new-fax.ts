import type { Faxline } from '@sipgate-kit/contract'
import { createHash } from 'node:crypto'
import type { PlannedAction } from '../../actions/planned-action.ts'
import type { Form, Upload } from '../../forms/form.ts'
import type { UserRequest } from '../../http/user-request.ts'
import type { Tools } from '../feature.ts'
import type { HeldDocument } from './held-documents.ts'

/** A fax as the form has it. */
export interface NewFax {
  readonly to: string
  readonly faxlineId: string
  /** The id of the document that was uploaded. Empty: none yet. */
  readonly document: string
}

/** What can be wrong with it. `gone`: the document was uploaded too long ago. */
export type FaxProblem = 'to' | 'line' | 'missing' | 'gone' | 'not_pdf' | 'large'

/** Bytes: a hundred pages of text or twenty scanned ones. sipgate takes twice as many. */
export const mostBytes = 10_000_000

export const newFaxOf = (form: Form): NewFax => ({
  to: form.text('to'),
  faxlineId: form.text('faxlineId'),
  document: form.text('document'),
})

/** What is wrong with an uploaded file. What the browser says of it is not relied on. */
export function problemOfFile({ bytes }: Upload): FaxProblem | undefined {
  if (bytes.length === 0) return 'missing'
  if (bytes.toString('latin1', 0, 5) !== '%PDF-') return 'not_pdf'
  return bytes.length > mostBytes ? 'large' : undefined
}

export const plannedOf = ({ to }: NewFax, { pages, bytes }: HeldDocument): PlannedAction =>
  plannedFax(to, pages, createHash('sha256').update(bytes).digest('base64url'))

/** @param pages what is limited and charged: one at least, and undefined if they cannot be counted */
export const plannedFax = (to: string, pages: number | undefined, content: string): PlannedAction => ({
  kind: 'fax',
  to,
  units: pages ?? 1,
  uncounted: pages === undefined,
  content,
})

/** The lines that the user can send with. */
export async function readFaxlines(
  request: UserRequest,
  { lastKnown }: Pick<Tools, 'lastKnown'>,
): Promise<readonly Faxline[]> {
  const { value } = await lastKnown.read(request, 'fax.lines', async () => {
    const { items } = await request.sipgate.faxlines.list({ userId: request.login.user.sub })
    return items.filter(({ canSend }) => canSend !== false)
  })
  return value
}
