import { testBrowser } from './login-browser.ts'
import type { Sandbox } from '../src/sandbox.ts'

/** What a browser sends with a form of a page of the console. */
export const own = { 'sec-fetch-site': 'same-origin', origin: 'null' }

/** A page of the console, as text. */
export async function open(sandbox: Sandbox, path: string): Promise<string> {
  return (await sandbox.fetch(sandbox.consoleUrl + path)).text()
}

/** Presses the button, or flips the switch, with this label, as a browser without JavaScript does. */
export async function press(
  sandbox: Sandbox,
  path: string,
  label: string,
  typed: Record<string, string> = {},
  headers = own,
) {
  const page = await open(sandbox, path)
  const forms = [...page.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) => form)
  const escaped = label.replace('+', '\\+')
  const form = forms.find((text) =>
    new RegExp(`<button[^>]*aria-label="${escaped}"|<button[^>]*>\\s*${escaped}\\s*</button>`).test(text),
  )
  if (!form) throw new Error(`No button "${label}" on /${path}: ${page}`)
  const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  )
  return testBrowser((request) => sandbox.fetch(request)).post(
    sandbox.url + (/action="([^"]*)"/.exec(form)?.[1] ?? ''),
    { ...(Object.fromEntries(fields) as Record<string, string>), ...typed },
    headers,
  )
}
