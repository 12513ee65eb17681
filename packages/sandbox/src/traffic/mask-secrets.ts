const mask = '•••'

/** Form and query fields that never hold a secret. Whatever is not listed is masked. */
const harmlessFields = new Set(
  (
    'grant_type client_id redirect_uri post_logout_redirect_uri response_type response_mode scope prompt max_age ' +
    'ui_locales code_challenge_method token_type_hint error error_description iss realm accept cancel kc_locale lang ' +
    'offset limit types directions from to'
  ).split(' '),
)

const secretKey = /secret|token|password|passwd|code|authorization|cookie|nonce|state|assertion|session/i
const jwt = /\beyJ[\w-]{5,}(?:\.[\w-]*){0,4}/g
const uuid = /([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/i
const longRandom = /[\w-]{32,}/g
const phoneNumber = /(\+|%2B)(\d{4})\d{3,9}(\d{2})\b/g

/** A field as the journal shows it: its value when it is known to be harmless, else that there was one. */
export function maskField(name: string, value: string): string {
  if (!harmlessFields.has(name)) return value === '' ? '' : mask
  if (name === 'client_id') return maskPath(value)
  return name.endsWith('redirect_uri') ? maskUrl(value) : maskText(value)
}

/** Hides what looks like a token, and the middle of telephone numbers. Control characters become question marks. */
export function maskText(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '?')
    .replace(jwt, mask)
    .replace(longRandom, mask)
    .replace(phoneNumber, `$1$2${mask}$3`)
}

/** A path: ids stay readable, anything that looks like a token goes. */
export function maskPath(path: string): string {
  const parts = path.split(uuid)
  return parts.map((part, index) => (index % 2 === 1 ? part : maskText(part))).join('')
}

/** A URL with its query and fragment masked field by field. */
export function maskUrl(url: string): string {
  const [beforeFragment = '', fragment] = url.split('#', 2)
  const [path = '', query] = beforeFragment.split('?', 2)
  return `${maskPath(path)}${query === undefined ? '' : `?${maskQuery(query)}`}${fragment === undefined ? '' : `#${maskQuery(fragment)}`}`
}

function maskQuery(query: string): string {
  return [...new URLSearchParams(query)]
    .map(([name, value]) => `${maskText(name)}=${maskField(name, value)}`)
    .join('&')
}

/** JSON in which every value whose name suggests a secret is masked. Text that is not JSON is not shown at all. */
export function maskJson(text: string): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return `(${text.length} characters that are not JSON)`
  }
  return JSON.stringify(maskValue(value, 0))
}

function maskValue(value: unknown, depth: number): unknown {
  if (depth > 20) return mask
  if (typeof value === 'string') return maskText(value)
  if (Array.isArray(value)) return value.map((item) => maskValue(item, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      secretKey.test(key) ? mask : maskValue(inner, depth + 1),
    ]),
  )
}
