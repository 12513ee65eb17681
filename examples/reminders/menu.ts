import { createVerify } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'

export interface MenuOptions {
  /** Where sipgate reaches this program. */
  url: string
  /** The key that pushes are signed with, as PEM. */
  publicKey: string
  /** Who is called for each digit. */
  numbers: Readonly<Record<string, string>>
}

/** An answering machine: press a digit, and be put through. It answers sipgate's pushes. */
export function menu({ url, publicKey, numbers }: MenuOptions): RequestListener {
  return (request, response) => {
    text(request).then(
      (body) => {
        const signature = String(request.headers['x-sipgate-signature'])
        const isGenuine = createVerify('RSA-SHA256').update(body).verify(publicKey, signature, 'base64')
        if (!isGenuine) return response.writeHead(403).end()
        response.writeHead(200, { 'content-type': 'application/xml' })
        return response.end(`<?xml version="1.0" encoding="UTF-8"?>\n${answer(new URLSearchParams(body))}`)
      },
      () => response.destroy(),
    )
  }

  function answer(push: URLSearchParams): string {
    if (push.get('event') === 'newCall')
      return `<Response><Gather onData="${url}" maxDigits="1" timeout="5000"/></Response>`
    const number = numbers[push.get('dtmf') ?? '']
    if (number === undefined) return '<Response><Hangup/></Response>'
    return `<Response><Dial><Number>${number}</Number></Dial></Response>`
  }
}
