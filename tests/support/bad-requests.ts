import { Agent, request, type IncomingHttpHeaders } from 'node:http'
import { brokenJson, spoilt, spoiltJson, type Kind } from './garbage.ts'
import { root } from './program.ts'

/** One request that nobody would send on purpose. */
export interface Try {
  label: string
  /** With host and port; the rest goes over the wire as it is. */
  url: string
  method?: string
  headers?: Record<string, string>
  body?: string | Buffer
  /** No reading of the input allows a success. */
  refused?: boolean
}

const form = { 'content-type': 'application/x-www-form-urlencoded' }
const json = { 'content-type': 'application/json' }
const megabyte = 'x'.repeat(1024 * 1024)
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']
/** Each wrong method, odd path, content type and size for an address, whatever its parameters. */
export function oddRequests(url: string, headers: Record<string, string> = {}): Try[] {
  const body = 'a=b'
  return [
    ...methods.map((method) => ({ label: 'method', url, method, headers })),
    ...['POST', 'PUT', 'DELETE'].flatMap((method) => [
      { label: 'a megabyte', url, method, headers: { ...headers, ...form }, body: `a=${megabyte}` },
      { label: 'no content type', url, method, headers, body },
      ...[
        'text/plain',
        'multipart/form-data',
        'application/json; charset=utf-7',
        ';;;',
        'a/b'.repeat(500),
      ].map((type) => ({
        label: type.slice(0, 40),
        url,
        method,
        headers: { ...headers, 'content-type': type },
        body,
      })),
      {
        label: 'bytes that are no text',
        url,
        method,
        headers: { ...headers, ...form },
        body: Buffer.from([0xff, 0, 0xed, 0xa0, 0x80, 0x3d, 0xc0]),
      },
      ...brokenJson.map((text) => ({
        label: 'broken JSON',
        url,
        method,
        headers: { ...headers, ...json },
        body: text,
      })),
    ]),
    ...[
      '/',
      '//',
      '/.',
      '/..%2f..',
      '/%00',
      '/%zz',
      '/%ff',
      '/__proto__',
      ';x',
      '%20',
      `/${'a'.repeat(7_000)}`,
    ].map((more) => ({ label: 'odd path', url: url.replace(/(\?.*)?$/s, more), headers })),
    ...['%', '[', '__proto__', 'a=%ff', `a=${'x'.repeat(9_000)}`].map((query) => ({
      label: 'odd query',
      url: `${url.split('?')[0]}?${query}`,
      headers,
    })),
    ...Object.entries({
      cookie: '=;;=;__proto__=1; desk-session=%00%ff; "',
      authorization: 'Bearer \u00ff',
      origin: 'null',
      host: 'evil.example',
      accept: '*/*;q=x,,;',
      'accept-language': ',;q=;'.repeat(500),
      'x-forwarded-for': '__proto__, , 1.2.3.4:x',
      'content-type': 'x',
    }).map(([name, value]) => ({ label: `header ${name}`, url, headers: { ...headers, [name]: value } })),
  ]
}

/** An address with each of its query's fields spoilt. */
export const inQuery = (
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Try[] => spoilt(fields).map(({ label, text }) => ({ label, url: `${url}?${text}`, headers }))

/** A form with each of its fields spoilt, and with each a megabyte long. */
export function inForm(
  url: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Try[] {
  const all = { method: 'POST', url, headers: { ...form, ...headers } }
  return [
    ...spoilt(fields).map(({ label, text }) => ({ ...all, label, body: text })),
    ...Object.keys(fields).map((name) => ({
      ...all,
      label: `${name}: a megabyte`,
      body: `${name}=${megabyte}`,
      refused: true,
    })),
  ]
}

export type JsonFields = Record<string, readonly [Kind, string]>

export function inJson(
  method: string,
  url: string,
  fields: JsonFields,
  headers: Record<string, string> = {},
): Try[] {
  const all = { method, url, headers: { ...json, ...headers } }
  return [
    ...spoiltJson(fields).map(({ label, text, wrongKind }) => ({
      ...all,
      label,
      body: text,
      refused: wrongKind,
    })),
    ...Object.keys(fields).map((name) => ({
      ...all,
      label: `${name}: a megabyte`,
      body: `{"${name}":"${megabyte}"}`,
      refused: true,
    })),
  ]
}

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

/** One request, its address untouched: `fetch` would tidy it up first. */
export function send(
  { url, method = 'GET', headers = {}, body }: Omit<Try, 'label'>,
  agent: Agent,
): Promise<Answer> {
  const [, host = '', port = '', path = ''] = /^http:\/\/([^:/]+):(\d+)(.*)$/s.exec(url) ?? []
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request(
      { host, port, path, method, headers: { ...headers, ...length }, agent },
      (answer) => {
        let text = ''
        answer.setEncoding('utf8')
        answer.on('data', (chunk: string) => (text += chunk))
        answer.on('error', reject)
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
      },
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** What is wrong with the answer to bad input; undefined when nothing is. */
function faultIn(
  { status, headers, text }: Answer,
  own: readonly string[],
  refused = false,
): string | undefined {
  const { location } = headers
  if (status < 200 || status >= 500) return `answers ${status}`
  if (refused && status < 400) return `takes it with ${status}`
  if (text.includes(root) || /^\s+at .+\(|\.[cm]?[jt]s:\d+:\d+|node_modules|node:internal/m.test(text))
    return 'shows a stack or a path'
  if (headers['x-injected'] !== undefined) return 'lets headers be injected'
  const isPage = headers['content-type']?.startsWith('text/html') ?? false
  if (isPage && /<script>alert|"><script|href="javascript:/i.test(text)) return 'runs markup of the input'
  if (location !== undefined && !own.includes(new URL(location, own[0]).origin))
    return `leads to ${location.slice(0, 80)}`
  return undefined
}

/**
 * Sends all of them, many at a time, and answers with a line for each that went wrong: no answer, a 5xx, a success that no reading
 * of the input allows, a stack, a path, a header or markup taken from the input, or a redirect away from `own` origins.
 */
export async function faultsOf(tries: readonly Try[], own: readonly string[]): Promise<string[]> {
  if (tries.length === 0) throw new Error('nothing to send')
  const agent = new Agent({ keepAlive: true, maxSockets: 12 })
  const faults: string[] = []
  await Promise.all(
    tries.map(async (one) => {
      const fault = await send(one, agent).then(
        (answer) => faultIn(answer, own, one.refused),
        (error: unknown) => `breaks: ${String(error)}`,
      )
      if (fault !== undefined)
        faults.push(`${one.method ?? 'GET'} ${one.url.slice(0, 150)} (${one.label}) ${fault}`)
    }),
  )
  agent.destroy()
  return faults
}
