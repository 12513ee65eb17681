import type { KeyObject } from 'node:crypto'
import { isSigned } from './verify-signature.ts'

/** What a proxy or a program may have done to a form that was signed. */
const changes: readonly (readonly [what: string, undo: (body: string) => string])[] = [
  ['decoded the brackets', (body) => body.replaceAll('[', '%5B').replaceAll(']', '%5D')],
  ['encoded the brackets', (body) => body.replaceAll(/%5B/gi, '[').replaceAll(/%5D/gi, ']')],
  ['wrote + as %20', (body) => body.replaceAll('%20', '+')],
  ['wrote %20 as +', (body) => body.replaceAll('+', '%20')],
  ['added space or a line break at its end', (body) => body.trimEnd()],
  ['removed the line break at its end', (body) => `${body}\r\n`],
]

/** Why a signature is wrong: the body was changed on its way, or another key signed it. For developers only, since it costs time. */
export function explainSignature(body: Uint8Array, signature: string, keys: readonly KeyObject[]): string {
  const text = Buffer.from(body).toString('utf8')
  const change = changes.find(([, undo]) => {
    const before = undo(text)
    return before !== text && isSigned(Buffer.from(before), signature, keys)
  })
  if (change)
    return `The signature does not fit the body, because something between sipgate and here ${change[0]}. Pass the raw bytes on.`
  return (
    'The signature is not by one of publicKeys, or the body was changed on its way. Pushes of a sandbox need its own key: ' +
    'publicKeys: [pem of its /_sandbox/push-key.pem].'
  )
}
