/** Answers a request to the control API, which the console's forms call. */
export type ControlApi = (request: Request, body: string) => Promise<Response>

/** The call that a form of the console makes. */
export interface FormCall {
  method: string
  /** Below `/_sandbox/api`, or below `/v2` when it is `as` somebody. */
  path: string
  /** A user such as `1000001/w0`. */
  as?: string
  /** JSON. */
  body: string
}

const own = new Set(['method', 'path', 'back', 'as'])

/** The call that a form of the console stands for; undefined when the form is not one of the console's. */
export function readFormCall(form: URLSearchParams): FormCall | undefined {
  const method = form.get('method') ?? ''
  const path = form.get('path') ?? ''
  const as = form.get('as') ?? undefined
  if (!/^(POST|PUT|PATCH|DELETE)$/.test(method) || !/^\/[\w/%:.-]{1,200}$/.test(path) || path.includes('..'))
    return undefined
  if (as === undefined ? method === 'PUT' : !/^\d{1,20}\/w\d{1,9}$/.test(as)) return undefined
  const body = bodyOf(form)
  if (!body) return undefined
  return { method, path, ...(as !== undefined && { as }), body: JSON.stringify(body) }
}

/** The request to the control API. */
export function controlRequest({ method, path, body }: FormCall, from: Request): Request {
  const { origin } = new URL(from.url)
  const host = from.headers.get('host')
  return new Request(`${origin}/_sandbox/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(host !== null && { host }) },
    body,
  })
}

type Fields = Record<string, unknown>

/** `balance.amount:money` becomes `{ balance: { amount } }`; fields left empty are left out, unless they are `:text` or `:lines`. */
function bodyOf(form: URLSearchParams): Fields | undefined {
  const body = Object.create(null) as Fields
  for (const [name, given] of form) {
    if (own.has(name)) continue
    const [, outer, inner, kind] =
      /^([a-z]+)(?:\.([a-z]+))?(?::(number|money|flag|text|lines))?$/i.exec(name) ?? []
    if (outer === undefined) return undefined
    const text = given.trim()
    if (text === '' && kind !== 'text' && kind !== 'lines') continue
    const value = convert(text, kind)
    if (inner === undefined) body[outer] = value
    else {
      const nested = (body[outer] ??= Object.create(null)) as Fields
      if (typeof nested !== 'object') return undefined
      nested[inner] = value
    }
  }
  return body
}

/** Text that is not a number is passed on, so that the API says what it expects. */
function convert(text: string, kind: string | undefined): unknown {
  if (kind === 'flag') return text === 'true'
  if (kind === 'lines') return text.split(/\s+/).filter((line) => line !== '')
  if (kind === undefined || kind === 'text') return text
  const number = Number(text.replace(',', '.'))
  if (!Number.isFinite(number)) return text
  return kind === 'money' ? Math.round(number * 10_000) : number
}
