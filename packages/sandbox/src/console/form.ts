import { html } from 'hono/html'
import type { Html } from '../design/page.ts'

export interface FormTarget {
  method: 'POST' | 'PATCH' | 'DELETE'
  /** Below `/_sandbox/api`. */
  path: string
  /** The section to show afterwards. */
  back: string
  /** Asked before it is sent, where JavaScript runs. */
  confirm?: string
}

/** A form that stands for one call of the control API; `content` holds its fields and its button. */
export function form({ method, path, back, confirm }: FormTarget, content: Html): Html {
  return html`<form
    action="/_sandbox/form"
    method="post"
    ${confirm === undefined ? '' : html` data-confirm="${confirm}"`}
  >
    <input type="hidden" name="method" value="${method}" /><input type="hidden" name="path" value="${path}" />
    <input type="hidden" name="back" value="${back}" />
    ${content}
  </form>`
}

/** A button that makes one call with fixed fields. */
export function button(
  target: FormTarget,
  label: string,
  fields: Record<string, string> = {},
  look = 'quiet',
): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  )
  return form(target, html`${hidden}<button class="${look}">${label}</button>`)
}

/** A secret: masked, with a link that shows it. */
export function secret(value: string, revealed: boolean, where: string, what: string): Html {
  if (revealed) return html`<code>${value}</code>`
  return html`<span aria-hidden="true">••••••</span>
    <a href="${where}?reveal=true" aria-label="Show ${what}">show</a>`
}
