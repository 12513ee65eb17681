/** A URL such as `http://ada:secret@host/` as programs use it: the address, and the header that its user and password make. */
export function splitCredentials(address: URL): { url: URL; headers: Record<string, string> } {
  const { username, password } = address
  const url = new URL(address)
  url.username = ''
  url.password = ''
  if (username + password === '') return { url, headers: {} }
  const pair = Buffer.from(`${decoded(username)}:${decoded(password)}`).toString('base64')
  return { url, headers: { authorization: `Basic ${pair}` } }
}

/** What may be shown and logged. */
export function withoutCredentials(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  return url.username + url.password === '' ? address : splitCredentials(url).url.href
}

/** As it stands, where it is not percent-encoded rightly. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
