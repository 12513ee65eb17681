import { invalidOption } from '../check-options.ts'
import { systemPlatform } from '../platform.ts'
import { WebhookError } from '../webhook-error.ts'

/** What receives the pushes of a test. */
export type FakeCallTarget =
  | { readonly fetch: (request: Request) => Promise<Response> }
  | ((request: Request) => Response | Promise<Response>)
  | string
  | URL

export type Post = (request: Request) => Promise<Response>

/**
 * Where new calls go, and what sends them. The answers of a server name the URLs of later pushes; a test posts to that server only.
 * @throws WebhookError `invalid_option`
 */
export function readTarget(
  target: FakeCallTarget,
  { url, fetch }: { readonly url?: string | URL | undefined; readonly fetch?: Post | undefined },
): { url: string; post: Post } {
  if (typeof target === 'function')
    return { url: String(url ?? usualUrl), post: async (request) => target(request) }
  if (typeof target === 'object' && !(target instanceof URL)) {
    if (typeof target?.fetch !== 'function') throw invalidOption(wanted)
    return { url: String(url ?? usualUrl), post: (request) => target.fetch(request) }
  }
  if (!URL.canParse(target)) throw invalidOption(wanted)
  const { href, origin } = new URL(target)
  if (fetch) return { url: href, post: fetch }
  return {
    url: href,
    async post(request) {
      if (new URL(request.url).origin !== origin)
        throw new WebhookError('impossible_in_call', { detail: elsewhere })
      return systemPlatform.fetch(request)
    },
  }
}

const usualUrl = 'http://localhost/push'
const wanted = 'the target must be a call handler, a function that takes a Request, or an absolute URL'
const elsewhere =
  'The answer sends the next push to another server than the new call. Set publicUrl to the URL of the test, or give the option fetch.'
