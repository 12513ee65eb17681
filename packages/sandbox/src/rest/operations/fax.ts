import { keepFile } from '../../world/files/keep-file.ts'
import { isPdf, pagesOf } from '../../world/files/pdf-file.ts'
import { addEntry } from '../../world/messages/add-entry.ts'
import { downloadPath, keepPreview, queueFax, queueFaxAgain } from '../../world/messages/fax-journey.ts'
import type { FaxlineState } from '../../world/state/extensions.ts'
import { telephoneNumber } from '../../world/telephony/telephone-number.ts'
import type { Handlers, RestCaller } from '../handler.ts'
import { Refusal } from '../refusal.ts'
import { mayUse } from '../rights/extension-rights.ts'
import { findEntry } from '../rights/find-entry.ts'
import { needsCredit } from '../rights/needs-credit.ts'

export const fax = {
  'POST /sessions/fax': ({ kernel, body }, caller) => {
    const { account } = caller
    const line = findLine(caller, body.faxlineId)
    const target = telephoneNumber(body.recipient)
    if (!target?.startsWith('+'))
      throw new Refusal(
        400,
        'The recipient must be a telephone number such as "+493023125100".',
        '/recipient',
      )
    const pdf = Buffer.from(body.base64Content, 'base64')
    if (!isPdf(pdf))
      throw new Refusal(
        400,
        'The file is not a PDF: a PDF begins with %PDF- and ends with %%EOF.',
        '/base64Content',
      )
    needsCredit(account)
    const id = keepFile(kernel, account, {
      kind: 'bytes',
      type: 'application/pdf',
      base64: body.base64Content,
    })
    const entry = addEntry(kernel, account, {
      type: 'FAX',
      source: line.callerId,
      target,
      direction: 'OUTGOING',
      status: 'NOPICKUP',
      connectionIds: [line.id],
      endpoints: [{ type: 'ROUTED', endpoint: { extension: line.id, type: 'FAX' } }],
      read: true,
      faxStatusType: 'PENDING',
      scheduled: null,
      documentUrl: downloadPath(id),
      reportUrl: '',
      previewUrl: keepPreview(kernel, account, body.filename, [line.tagline, `An: ${target}`]),
      pageCount: pagesOf(pdf),
    })
    queueFax(kernel, account, entry)
    return { sessionId: entry.id }
  },
  'POST /sessions/fax/resend': ({ kernel, body }, caller) => {
    const entry = findEntry(caller, body.faxId, 403)
    const line = findLine(caller, body.faxlineId ?? entry.connectionIds[0] ?? '')
    if (entry.type !== 'FAX' || entry.incoming === true)
      throw new Refusal(400, 'Only a sent fax can be sent again.', '/faxId')
    if (entry.faxStatusType === 'PENDING' || entry.faxStatusType === 'SENDING')
      throw new Refusal(400, 'The fax is still on its way.', '/faxId')
    needsCredit(caller.account)
    queueFaxAgain(kernel, caller.account, entry, line)
    return undefined
  },
} satisfies Handlers

/** @throws Refusal 403, as sipgate does for lines that are not there, too */
function findLine(caller: RestCaller, faxlineId: string): FaxlineState {
  const wanted = faxlineId.toLowerCase()
  const line = caller.account.faxlines.find(({ id }) => id === wanted)
  if (line?.canSend && mayUse(caller, line)) return line
  throw new Refusal(403, `${caller.user.id} has no fax line ${faxlineId.slice(0, 20)} to send from.`)
}
