import type { ServerResponse } from 'node:http'

const waiting = new WeakMap<ServerResponse, (() => unknown)[]>()

/**
 * Runs `work` when the answer is sent or the browser has gone. Many parts of desk wait for that, and streams add listeners of
 * their own: together they would exceed what Node takes for a leak, so all of desk's work shares one listener.
 */
export function whenOver(response: ServerResponse, work: () => unknown): void {
  const known = waiting.get(response)
  if (known) {
    known.push(work)
    return
  }
  const all = [work]
  waiting.set(response, all)
  response.once('close', () => {
    for (const one of all) one()
  })
}
