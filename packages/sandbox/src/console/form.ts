import { html } from 'hono/html'
import { hiddenField } from '../pages/hidden-field.ts'
import type { Html } from '../pages/page.ts'

export interface FormTarget {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/_sandbox/api`; below `/v2` when it is sent `as` somebody. */
  path: string
  /** The section to show afterwards. */
  back: string
  /** Asked before it is sent, where JavaScript runs. */
  confirm?: string
  /** A call of sipgate's API instead, with the personal access token of this user, such as `1000001/w0`. */
  as?: string
}

/** A form that stands for one call of the control API, or of the API; `content` holds its fields and its button. */
export function form({ method, path, back, confirm, as }: FormTarget, content: Html, look = ''): Html {
  return html`<form
    action="/_sandbox/form"
    method="post"
    class="${look}"
    ${confirm === undefined ? '' : html` data-confirm="${confirm}"`}
  >
    <input type="hidden" name="method" value="${method}" /><input type="hidden" name="path" value="${path}" />
    <input type="hidden" name="back" value="${back}" />${as === undefined ? '' : hiddenField('as', as)}
    ${content}
  </form>`
}

interface Look {
  look?: '' | 'quiet' | 'danger'
  /** The key that presses it. */
  key?: string
  /** What it is about, for those who do not see what is around it. */
  of?: string
}

/** A button that makes one call with fixed fields. */
export function button(
  target: FormTarget,
  text: string,
  fields: Record<string, string> = {},
  { look = 'quiet', key, of }: Look = {},
): Html {
  const hidden = Object.entries(fields).map(([name, value]) => hiddenField(name, value))
  const shortcut = key === undefined ? '' : html` data-shortcut="${key}" aria-keyshortcuts="${key}"`
  const spoken = of === undefined ? '' : html` aria-label="${text}: ${of}"`
  return form(target, html`${hidden}<button class="${look}" ${shortcut} ${spoken}>${text}</button>`)
}

/** A secret: masked, with a link that shows it. */
export function secret(value: string, revealed: boolean, where: string, show: string, what: string): Html {
  if (revealed) return html`<code>${value}</code>`
  return html`<span aria-hidden="true">••••••</span>
    <a href="${where}?reveal=true" aria-label="${show}: ${what}">${show}</a>`
}
