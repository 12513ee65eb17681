import type { Fetch } from '../src/index.ts'

/** A fetch whose answers depend on the whole request. */
export function answerRequests(answer: (request: Request) => Response | Promise<Response>): Fetch {
  return async (url, init) => answer(new Request(url, init))
}
