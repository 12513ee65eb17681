import { chromium as playwright, type Browser } from 'playwright-core'
import { findChromium } from './chromium.ts'

/** A real Chromium without a window. Each test opens its own context: `await browser.newContext()`. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env, args } = findChromium()
  return playwright.launch({ executablePath, args, env: { ...definedOnly(process.env), ...env } })
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  )
}
