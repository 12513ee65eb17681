import { HttpVisitor } from './http-visitor.ts'

let requests = 0

/** Headers of a request from a network of its own, for a desk that trusts one proxy: its limit on logins counts by address. */
export function fromElsewhere(): Record<string, string> {
  requests++
  return { 'x-forwarded-for': `10.${(requests >> 16) & 255}.${(requests >> 8) & 255}.${requests & 255}` }
}

export const trustingOneProxy = { TRUST_PROXY: '1' }

export const visitorFromElsewhere = (): HttpVisitor =>
  new HttpVisitor((request) => {
    for (const [name, value] of Object.entries(fromElsewhere())) request.headers.set(name, value)
    return fetch(request)
  })
