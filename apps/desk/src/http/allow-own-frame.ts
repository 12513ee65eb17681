import type { Response } from 'express'

/** Headers of a document that desk's own pages may frame: what is in it runs nothing and asks nobody. */
export function allowOwnFrame(response: Response): void {
  response.setHeader('x-frame-options', 'SAMEORIGIN')
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; object-src 'self'; frame-ancestors 'self'",
  )
}
