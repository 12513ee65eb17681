import type { Answer } from '../browser/send-request.ts'

/** The policy of a page, from its header or a meta element. */
function policyOf({ headers, text }: Answer): Map<string, string> {
  const [, meta = ''] = /<meta[^>]*content-security-policy[^>]*content="([^"]*)"/i.exec(text) ?? []
  const policy = headers.get('content-security-policy') ?? meta
  return new Map(
    policy.split(';').map((directive): [string, string] => {
      const [name = '', ...values] = directive.trim().split(/\s+/)
      return [name.toLowerCase(), values.join(' ')]
    }),
  )
}

/** Whether an injected script would not run. A nonce or hash makes browsers ignore 'unsafe-inline'. */
export function stopsScripts(answer: Answer): boolean {
  const policy = policyOf(answer)
  const scripts = policy.get('script-src') ?? policy.get('default-src')
  if (scripts === undefined || /(^|\s)(\*|https?:|data:)(\s|$)/.test(scripts)) return false
  return !scripts.includes("'unsafe-inline'") || /'(nonce-|sha\d{3}-|strict-dynamic)/.test(scripts)
}

export function refusesFrames(answer: Answer): boolean {
  const ancestors = policyOf(answer).get('frame-ancestors')
  if (ancestors !== undefined) return !/(^|\s)(\*|https?:)(\s|$)/.test(ancestors)
  return /^(deny|sameorigin)$/i.test(answer.headers.get('x-frame-options') ?? '')
}
