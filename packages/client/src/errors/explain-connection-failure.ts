/** What went wrong with a connection, by the code of its error, and what to do. */
const problems: readonly (readonly [code: RegExp, explain: (place: string, code: string) => string])[] = [
  [
    /^PROXY_407$/,
    (place) =>
      `${place} wants a user name and password (status 407). Write them into its URL: http://user:password@host:port.`,
  ],
  [
    /^PROXY_\d+$/,
    (place, code) =>
      `${place} refused the way to the API (status ${code.slice(6)}). Ask whoever runs it to allow the host of \`baseUrl\`.`,
  ],
  [
    /^(ECONNREFUSED|ConnectionRefused)$/,
    (place, code) =>
      `${place} refused the connection (${code}). Check host and port, and whether the server is running.`,
  ],
  [
    /^(ENOTFOUND|DNSException)$/,
    (place, code) => `The host name of ${place} was not found (${code}). Check its spelling and your DNS.`,
  ],
  [
    /^EAI_AGAIN$/,
    (place, code) =>
      `The host name of ${place} could not be looked up (${code}). Check this machine's network and DNS.`,
  ],
  [
    /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/,
    (place, code) => `The certificate of ${place} is not valid today (${code}). Check this machine's clock.`,
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    (place, code) => `The certificate of ${place} is for another host (${code}). Check the host name.`,
  ],
  [
    /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.*|CERT_.*|UnknownIssuer)$/,
    (place, code) =>
      `The certificate of ${place} is not trusted (${code}). If your company inspects traffic, put its CA certificate into NODE_EXTRA_CA_CERTS.`,
  ],
  [
    /^(EPROTO|ERR_SSL_.*)$/,
    (place, code) => `${place} could not agree on encryption (${code}). Check that the port speaks TLS.`,
  ],
  [
    /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT|UND_ERR_BODY_TIMEOUT)$/,
    (place, code) => `${place} did not respond in time (${code}). Check firewall and proxy.`,
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    (place, code) => `There is no route to ${place} (${code}). Check this machine's network.`,
  ],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|ConnectionClosed)$/,
    (place, code) => `${place} closed the connection before its answer was complete (${code}).`,
  ],
  [/^HPE_/, (place, code) => `The answer of ${place} is not HTTP (${code}). Check host and port.`],
  [
    /^(EMFILE|ENFILE)$/,
    (place, code) =>
      `This process has too many open files to connect to ${place} (${code}). Raise the limit, or send less at a time.`,
  ],
]

/** Why a connection failed and what to do, as far as the runtime tells. `place` is a host, or `the proxy …`. */
export function explainFailure(cause: unknown, place: string): string {
  const code = codeOf(cause)
  const explain = problems.find(([pattern]) => code !== undefined && pattern.test(code))?.[1]
  const sentence =
    explain?.(place, code ?? '') ?? `The connection to ${place} failed${code ? ` (${code})` : ''}.`
  return sentence.replace(/^the /, 'The ')
}

/** The code that the system gave, wherever a fetch has packed it. */
function codeOf(error: unknown, depth = 3): string | undefined {
  if (depth === 0 || typeof error !== 'object' || error === null) return undefined
  const { code, cause } = error as { readonly code?: unknown; readonly cause?: unknown }
  return typeof code === 'string' && /^\w{3,50}$/.test(code) ? code : codeOf(cause, depth - 1)
}
