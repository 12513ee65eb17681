/**
 * Why the sandbox does not send to this URL; undefined when it does. It reaches this machine only, unless its user names
 * other hosts: a name that resolves to this machine does not suffice, since its owner may point it elsewhere at any time.
 */
export function refusedTarget(url: URL, allowed: readonly string[]): string | undefined {
  const host = url.hostname.replace(/^\[|\]$/g, '').toLowerCase()
  if (!/^https?:$/.test(url.protocol)) return 'The URL is neither http nor https.'
  if (host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)) return undefined
  if (allowed.includes(host) || allowed.includes(url.host)) return undefined
  return `${host} is not this machine, so nothing is sent there; add it to \`allowedPushHosts\` to allow it.`
}
