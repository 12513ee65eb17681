import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Lets a request pass that carries the token. Without a token to compare with, there is no such page. */
export function requireToken(token: string | undefined): RequestHandler {
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`)
  return (request, response, next) => {
    if (expected === undefined) return next('route')
    // Digests have one length, so that the comparison takes one time whatever was sent.
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return next()
    response.setHeader('www-authenticate', 'Bearer')
    response
      .status(401)
      .type('text/plain')
      .send('This page needs the METRICS_TOKEN of desk as a bearer token.\n')
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest()
