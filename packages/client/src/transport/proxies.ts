import { isLoopback } from '../arguments/base-url.ts'
import { invalidArgument } from '../errors/sipgate-error.ts'

/** A proxy that tunnels to other hosts. */
export interface Proxy {
  readonly isSecure: boolean
  readonly hostname: string
  readonly port: number
  /** The value of the header `Proxy-Authorization`. */
  readonly authorization: string | undefined
}

/** Which proxy leads to a host, if any. */
export type FindProxy = (isSecure: boolean, hostname: string, port: number) => Proxy | undefined

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads which proxies to use: the option `proxy` of a client, or the variables HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in
 * upper or lower case as curl has them. This machine is never reached through a proxy.
 * @throws SipgateError `invalid_argument`; the text never shows the URL, which may hold a password
 */
export function readProxies(option: string | false | undefined, environment: Environment): FindProxy {
  if (option === false) return () => undefined
  if (option !== undefined) {
    const proxy = readProxy('`proxy`', option)
    return (_isSecure, hostname) => (isLoopback(hostname) ? undefined : proxy)
  }
  const variable = (name: string) => environment[name.toLowerCase()] || environment[name] || undefined
  const [forHttps, forHttp] = ['HTTPS_PROXY', 'HTTP_PROXY'].map((name) => {
    const url = variable(name)
    return url === undefined ? undefined : readProxy(`The environment variable ${name}`, url)
  })
  const isExcepted = readExceptions(variable('NO_PROXY') ?? '')
  return (isSecure, hostname, port) =>
    isLoopback(hostname) || isExcepted(hostname, port) ? undefined : isSecure ? forHttps : forHttp
}

function readProxy(where: string, given: string): Proxy {
  // Without a scheme, as curl takes it too.
  const text = typeof given === 'string' && !given.includes('://') ? `http://${given}` : given
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '')
    throw invalidArgument(`${where} must be the URL of a proxy, such as http://proxy.example.com:3128.`)
  const isSecure = url.protocol === 'https:'
  const { username, password } = url
  const credentials = `${decode(username)}:${decode(password)}`
  return {
    isSecure,
    hostname: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isSecure ? 443 : 80),
    authorization:
      username === '' ? undefined : `Basic ${Buffer.from(credentials, 'utf8').toString('base64')}`,
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `NO_PROXY`: hosts, each with all hosts below it, and maybe with a port; `*` is every host. */
function readExceptions(list: string): (hostname: string, port: number) => boolean {
  const entries = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((entry) => /^\*?\.?(.+?)(?::(\d+))?$/.exec(entry)?.slice(1) ?? [])
  return (hostname, port) =>
    entries.some(
      ([host = '', only]) =>
        (host === '*' || hostname === host || hostname.endsWith(`.${host}`)) &&
        (only === undefined || Number(only) === port),
    )
}
