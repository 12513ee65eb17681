import { html } from 'hono/html'
import type { Html } from './page.ts'

/** A field that people do not see. On one line, so that a script finds it without an HTML parser. */
export function hiddenField(name: string, value: string): Html {
  return html`<input type="hidden" name="${name}" value="${value}" />`
}
