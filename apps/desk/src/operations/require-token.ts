import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

/** How the token comes: from a program, or from a person whose browser asks for a password. */
export type TokenScheme = 'Bearer' | 'Basic'

const challenges: Readonly<Record<TokenScheme, string>> = {
  Bearer: 'Bearer',
  Basic: 'Basic realm="Desk: any name, and METRICS_TOKEN", charset="UTF-8"',
}

/** Lets a request pass that carries the token. Without a token to compare with, there is no such page. */
export function requireToken(token: string | undefined, scheme: TokenScheme = 'Bearer'): RequestHandler {
  const expected = token === undefined ? undefined : digest(token)
  return (request, response, next) => {
    if (expected === undefined) return next('route')
    const given = tokenOf(request.headers.authorization ?? '', scheme)
    // Digests have one length, so that the comparison takes one time whatever was sent.
    if (timingSafeEqual(digest(given), expected)) return next()
    response.setHeader('www-authenticate', challenges[scheme])
    response
      .status(401)
      .type('text/plain')
      .send(
        scheme === 'Bearer'
          ? 'This page needs the METRICS_TOKEN of desk as a bearer token.\n'
          : 'This page needs the METRICS_TOKEN of desk as the password; the user name is any.\n',
      )
  }
}

function tokenOf(authorization: string, scheme: TokenScheme): string {
  const prefix = `${scheme} `
  if (!authorization.startsWith(prefix)) return ''
  const credentials = authorization.slice(prefix.length)
  if (scheme === 'Bearer') return credentials
  const decoded = Buffer.from(credentials, 'base64').toString()
  return decoded.slice(decoded.indexOf(':') + 1)
}

const digest = (text: string) => createHash('sha256').update(text).digest()
