const sipgate = 'https://login.sipgate.com'

/**
 * A `fetch` for which the sandbox's login server is sipgate's, so that what is stored names an issuer without a port.
 * The sandbox needs `issuerOrigin: 'https://login.sipgate.com'`.
 */
export function fetchFromSandbox(sandboxUrl: string, send = globalThis.fetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    if (!request.url.startsWith(`${sipgate}/`)) return send(request)
    const { method, headers, redirect, signal } = request
    const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer()
    return send(request.url.replace(sipgate, new URL(sandboxUrl).origin), {
      method,
      headers,
      redirect,
      signal,
      body,
    })
  }
}

/** sipgate's login server, as desk is told of it. */
export const sipgateLoginUrl = `${sipgate}/auth`
export const issuerOrigin = sipgate
