export interface PagePolicy {
  /** Origins beside our own that a form of the page may lead to; browsers apply the policy to redirects after a form too. */
  formTargets?: readonly string[]
  /** Whether the page loads a script from our own origin. Default false. */
  scripts?: boolean
  /** Whether its script may call our own origin. Default false. */
  connect?: boolean
  /** Whether it shows images and plays sounds from our own origin. Default false. */
  media?: boolean
}

/** Headers of every page: nothing inline, no frames, nothing kept, no address passed on. */
export function pageHeaders({
  formTargets = [],
  scripts = false,
  connect = false,
  media = false,
}: PagePolicy = {}): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    media ? "img-src data: 'self'" : 'img-src data:',
    ...(media ? ["media-src 'self'"] : []),
    ...(scripts ? ["script-src 'self'"] : []),
    ...(connect ? ["connect-src 'self'"] : []),
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  return {
    'content-security-policy': policy.join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cache-control': 'no-store',
  }
}
