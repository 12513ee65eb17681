import type { RequestOptions } from '../client-options.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { readPdf, type PdfSource } from './pdf.ts'

export interface Fax {
  /** The fax line that sends, such as `f0`. */
  readonly faxlineId: string
  /** The number that is faxed to, in E.164 form: `+493023125010`. */
  readonly recipient: string
  /** The PDF, at most about 21 MB. */
  readonly file: PdfSource
  /** Shown in the history. Default: the name of the file or `fax.pdf`. */
  readonly filename?: string
}

/**
 * Sends a PDF as a fax; it costs money. sipgate queues it: follow it with `trackFax` to its end.
 * @returns the session, whose id is the fax's entry in the history
 * @throws SipgateError `invalid_argument` naming `file` when it is no PDF, too large or cannot be read, and all others
 */
export async function sendFax(
  sipgate: SipgateCore,
  fax: Fax,
  options?: RequestOptions,
): Promise<{ sessionId: string }> {
  const { faxlineId, recipient, file, filename = nameOf(file) } = fax
  const base64Content = await readPdf(file)
  return sipgate.request(
    'POST /sessions/fax',
    { body: { faxlineId, recipient, filename, base64Content } },
    options,
  )
}

function nameOf(file: PdfSource): string {
  const path =
    typeof file === 'string'
      ? file
      : file instanceof URL
        ? file.pathname
        : file instanceof File
          ? file.name
          : ''
  return path.split(/[/\\]/).at(-1) || 'fax.pdf'
}
