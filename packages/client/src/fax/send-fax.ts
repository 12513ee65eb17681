import { checkCallOptions } from '../call/request-options.ts'
import { viewOf } from '../client-context.ts'
import { readLimits, type RequestOptions } from '../call/request-options.ts'
import { startDeadline } from '../call/deadline.ts'
import { isObject } from '../arguments/is-object.ts'
import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { invalidArgument, SipgateError } from '../errors/sipgate-error.ts'
import { cleanFileName, fileNameOf } from './file-name.ts'
import { readPdf, type PdfSource } from './pdf.ts'

export interface Fax {
  /** The fax line that sends, such as `f0`. */
  readonly faxlineId: string
  /** The number that is faxed to, best in E.164 form: `+493023125010`. */
  readonly recipient: string
  /** The PDF, at most about 21 MB. */
  readonly file: PdfSource
  /** Shown in the history: a name without folders, at most 200 characters. Default: the name of the file or `fax.pdf`. */
  readonly filename?: string | undefined
}

const parts = ['faxlineId', 'recipient', 'file', 'filename'] as const satisfies readonly (keyof Fax)[]

const operation = 'POST /sessions/fax'

/** The contract's pattern: as loose as it, refusing only what cannot be a number. */
export const recipientPattern = /^[+(]?[0-9][0-9 ()/.-]{1,30}$/

/**
 * Sends a PDF as a fax; it costs money. sipgate queues it: follow it with `trackFax` to its end.
 * @param options time limit and signal count for the reading of `file`, too
 * @returns the session, whose id is the fax's entry in the history
 * @throws SipgateError `invalid_argument` naming what is not valid, such as a part that it does not know or a `file` that
 *   is not a PDF, is too large or cannot be read, and all others
 */
export async function sendFax(
  sipgate: SipgateCore,
  fax: Fax,
  options: RequestOptions = {},
): Promise<{ sessionId: string }> {
  const { context } = viewOf(sipgate)
  const { faxlineId, recipient, file, filename } = checkFax(fax)
  checkCallOptions(options)
  const { timeout, signal } = readLimits(context, options)
  const deadline = startDeadline(context.platform, timeout, [context.signal, signal])
  try {
    const base64Content = await readPdf(file, deadline)
    const body = {
      faxlineId,
      recipient,
      filename: cleanFileName(filename ?? fileNameOf(file)),
      base64Content,
    }
    // What is left of the time, above 0.
    const left = Math.max(deadline.remaining(), 1)
    return await sipgate.request(operation, { body }, { ...options, timeout: left })
  } catch (error) {
    if (!(error instanceof SipgateError) || error.operation !== undefined) throw error
    throw new SipgateError(error.code, { ...error, cause: error.cause, operation })
  } finally {
    deadline.end()
  }
}

/** Before the file is read: that may take long, and a stream can be read once only. */
function checkFax(fax: unknown): Fax {
  if (!isObject(fax)) throw invalidArgument('The fax must be an object.')
  refuseUnknown('A fax', fax, parts)
  const { faxlineId, recipient, filename } = fax as Partial<Record<keyof Fax, unknown>>
  if (typeof faxlineId !== 'string' || faxlineId === '')
    throw invalidArgument('`faxlineId` must be the id of a fax line, such as `f0`.')
  if (typeof recipient !== 'string' || !recipientPattern.test(recipient))
    throw invalidArgument('`recipient` is not a telephone number.')
  if (filename !== undefined && typeof filename !== 'string')
    throw invalidArgument('`filename` must be a text.')
  return fax as Fax
}
