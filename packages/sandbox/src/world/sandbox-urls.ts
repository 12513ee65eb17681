import type { SandboxUrls } from './kernel.ts'

/** Where everything is, below one base such as `http://localhost:3001`. */
export function sandboxUrls(baseUrl: string, issuerOrigin = baseUrl): SandboxUrls {
  const base = baseUrl.replace(/\/+$/, '')
  return {
    base,
    api: `${base}/v2`,
    login: `${base}/auth`,
    console: `${base}/_sandbox/`,
    realm: (realm) => `${base}/auth/realms/${realm}`,
    issuer: (realm) => `${issuerOrigin.replace(/\/+$/, '')}/auth/realms/${realm}`,
  }
}
