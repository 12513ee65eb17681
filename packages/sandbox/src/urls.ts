import type { SandboxUrls } from './kernel.ts'

/** Where everything is, below one base such as `http://localhost:3001`. */
export function sandboxUrls(baseUrl: string): SandboxUrls {
  const base = baseUrl.replace(/\/+$/, '')
  return {
    base,
    api: `${base}/v2`,
    login: `${base}/auth`,
    console: `${base}/_sandbox/`,
    issuer: (realm) => `${base}/auth/realms/${realm}`,
  }
}
