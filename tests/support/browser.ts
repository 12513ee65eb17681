import { createHash, X509Certificate } from 'node:crypto'
import { chromium as playwright, type Browser } from 'playwright-core'
import { loopbackCertificate } from '../../packages/client/test/loopback-certificate.ts'
import { findChromium } from './chromium.ts'

/** A real Chromium without a window. Each test opens its own context: `await browser.newContext()`. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const { executablePath, env, args } = findChromium()
  return playwright.launch({
    executablePath,
    args: [...args, ...more],
    env: { ...definedOnly(process.env), ...env },
  })
}

/**
 * For `launchBrowser()`: all names lead to this machine, and the certificate of the tests counts as one that an authority has signed.
 * (A browser that only ignores the error would not believe `Strict-Transport-Security`.)
 */
export function namesOfThisMachine(): string[] {
  const key = new X509Certificate(loopbackCertificate.cert).publicKey.export({ type: 'spki', format: 'der' })
  return [
    '--host-resolver-rules=MAP * 127.0.0.1',
    `--ignore-certificate-errors-spki-list=${createHash('sha256').update(key).digest('base64')}`,
  ]
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
