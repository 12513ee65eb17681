import type { WebhookLogEntry } from '@sipgate-kit/contract'
import type { WebhookFinding, WebhookFindingCode } from './finding.ts'

/** What went wrong with one push, from its entry in sipgate's log; undefined if nothing did. */
export function explainEntry({
  status = '',
  response = '',
  xmlError = '',
}: WebhookLogEntry): Pick<WebhookFinding, 'code' | 'why'> | undefined {
  const body = (/^HTTP\//.test(response) ? response.replace(/^[^]*?(\r?\n){2}/, '') : response).trim()
  const say = (code: WebhookFindingCode, why: string) => ({ code, why })

  // sipgate shows a connection that failed as 500.
  if (status === '500' && (body === '' || /^socket is closed/i.test(body)))
    return say(
      'not_reached',
      'sipgate got no answer within 10 seconds. Is the program running, is its address reachable from the internet, and is its certificate one that browsers accept?',
    )
  if (/^3/.test(status))
    return say(
      'redirected',
      `The URL redirects (${status}), and sipgate does not follow. Set the URL that it leads to, often the one with https or with a slash at its end.`,
    )
  if (status === '404' || status === '405')
    return say(
      'not_found',
      `Nothing takes pushes there (${status}). Compare the path with where the handler is mounted.`,
    )
  if (/^4/.test(status))
    return say(
      'refused',
      `The program refused the push with ${status}${reasonIn(response, body)}. ${refusals[status] ?? ''}`.trim(),
    )
  if (/^5/.test(status))
    return say(
      'failed',
      `The program, or a proxy in front of it, failed with ${status}${reasonIn(response, body)}. Its own log says why.`,
    )
  if (/<Error[\s/>]/.test(body))
    return say(
      'refused',
      `The program answered with an error instead of an answer${reasonIn(response, body)}.`,
    )
  if (xmlError !== '' && body !== '')
    return say(
      'answer_ignored',
      `sipgate did not follow the answer: "${shown(xmlError)}". ${adviceFor(xmlError)}`.trim(),
    )
  return undefined
}

/** What usually is behind a status of the handler. */
const refusals: Readonly<Record<string, string>> = {
  400: 'Something in between changed the push, or its URL has lost its query.',
  401: 'The signature did not fit: a proxy or a body parser changed the body, or publicKeys is not sipgate’s.',
  403: 'The account is not among `accounts`, or the state in the URL is by a key that this instance does not have.',
  408: 'The body came too slowly.',
  413: 'A proxy takes too small bodies only.',
  415: 'Something in between changed the content type.',
  429: 'A rate limit in front of the program refuses sipgate; make an exception for this path.',
}

/** The handler names its reason in a header, on the developer's own machine; others in an `<Error>`. */
function reasonIn(response: string, body: string): string {
  const [, reason] =
    /^x-sipgate-kit-why:\s*(.+)$/im.exec(response) ?? /<Error[^>]*\smessage="([^"]*)"/.exec(body) ?? []
  return reason === undefined ? '' : ` ("${shown(reason)}")`
}

function adviceFor(xmlError: string): string {
  if (/content.?type/i.test(xmlError))
    return 'Answer with Content-Type: application/xml; a proxy that shows a page of its own does not.'
  return 'Let dial(), play() and the others write the answer.'
}

/** A text of others in one line, without what may be a telephone number. */
function shown(text: string): string {
  const line = text
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .replaceAll(/\+?\d[\d /-]{5,}\d/g, '…')
    .trim()
  return line.length > 200 ? `${line.slice(0, 200)}…` : line
}
