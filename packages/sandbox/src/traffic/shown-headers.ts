import { maskText, maskUrl } from './mask-secrets.ts'

/** Headers that never hold a secret. Of all others the journal shows only that they were there. */
const harmless = new Set(
  (
    'accept accept-encoding accept-language access-control-allow-headers access-control-allow-methods ' +
    'access-control-allow-origin allow cache-control connection content-disposition content-encoding content-language ' +
    'content-length content-security-policy content-type cross-origin-opener-policy cross-origin-resource-policy date host ' +
    'origin pragma referrer-policy retry-after sec-fetch-dest sec-fetch-mode sec-fetch-site strict-transport-security ' +
    'user-agent vary www-authenticate x-content-type-options x-frame-options x-sandbox-why'
  ).split(' '),
)
const addresses = new Set(['location', 'referer'])
const mask = '•••'
const mostShown = 50
const longest = 500

/** Names in lower case, with their values. */
export type HeaderList = readonly (readonly [name: string, value: string])[]

/** Headers as the journal shows them, by name. Of credentials the scheme stays readable. */
export function shownHeaders(headers: HeaderList): Record<string, string> {
  return Object.fromEntries(
    headers.slice(0, mostShown).map(([name, value]) => [maskText(name), shownValue(name, value)]),
  )
}

function shownValue(name: string, value: string): string {
  if (harmless.has(name)) return cut(maskText(value))
  if (addresses.has(name)) return cut(maskUrl(value))
  const [, scheme] = name === 'authorization' ? (/^(Basic|Bearer) /i.exec(value) ?? []) : []
  return scheme === undefined ? mask : `${scheme} ${mask}`
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
