/** Turns a form of the console into the request to the control API that it stands for; undefined when it is no such form. */
export function controlRequest(form: URLSearchParams, from: Request): Request | undefined {
  const method = form.get('method') ?? ''
  const path = form.get('path') ?? ''
  if (!/^(POST|PATCH|DELETE)$/.test(method) || !/^\/[\w/%:.-]{1,200}$/.test(path) || path.includes('..'))
    return undefined
  const body = bodyOf(form)
  if (!body) return undefined
  const { origin } = new URL(from.url)
  const host = from.headers.get('host')
  return new Request(`${origin}/_sandbox/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(host !== null && { host }) },
    body: JSON.stringify(body),
  })
}

type Fields = Record<string, unknown>

/** `balance.amount:money` becomes `{ balance: { amount } }`; fields left empty are left out. */
function bodyOf(form: URLSearchParams): Fields | undefined {
  const body = Object.create(null) as Fields
  for (const [name, text] of form) {
    if (name === 'method' || name === 'path' || name === 'back' || text.trim() === '') continue
    const [, outer, inner, kind] = /^([a-z]+)(?:\.([a-z]+))?(?::(number|money|flag))?$/i.exec(name) ?? []
    if (outer === undefined) return undefined
    const value = convert(text.trim(), kind)
    if (inner === undefined) body[outer] = value
    else {
      const nested = (body[outer] ??= Object.create(null)) as Fields
      if (typeof nested !== 'object') return undefined
      nested[inner] = value
    }
  }
  return body
}

/** What is no number stays a text, so that the API says what it wants instead. */
function convert(text: string, kind: string | undefined): unknown {
  if (kind === 'flag') return text === 'true'
  if (kind === undefined) return text
  const number = Number(text.replace(',', '.'))
  if (!Number.isFinite(number)) return text
  return kind === 'money' ? Math.round(number * 10_000) : number
}
