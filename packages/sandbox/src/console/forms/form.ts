import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Html } from '../../pages/page.ts'

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
export function form({ method, path, back, confirm, as }: FormTarget, content: Html): Html {
  return html`<form
    action="/_sandbox/form"
    method="post"
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
  /** What it is about, for screen readers, which do not see its surroundings. */
  of?: string
}

/** A button that makes one call with fixed fields. */
export function button(
  target: FormTarget,
  text: string,
  fields: Record<string, string> = {},
  { look = 'quiet', key, of }: Look = {},
): Html {
  const spoken = of === undefined ? '' : html` aria-label="${text}: ${of}"`
  return form(
    target,
    html`${hiddenFields(fields)}<button class="${look}" ${shortcut(key)} ${spoken}>${text}</button>`,
  )
}

interface Switch {
  /** What it switches, in the words of the state that it is in when on, such as "Muted". */
  label: string
  on: boolean
  /** The field that is sent, as true or false. */
  field: string
  /** The key that flips it. */
  key?: string
  /** What it is about, for screen readers, which do not see its surroundings. */
  of?: string
}

/** Something that is on or off: shows which, and flips it. A button would leave open whether it names the state or the action. */
export function toggle(target: FormTarget, { label, on, field, key, of }: Switch): Html {
  const name = of === undefined ? label : `${label}: ${of}`
  return form(
    target,
    html`${hiddenField(`${field}:flag`, String(!on))}<button
        class="switch"
        role="switch"
        aria-checked="${String(on)}"
        aria-label="${name}"
        ${shortcut(key)}
      >
        ${label}
      </button>`,
  )
}

/** A choice of a `<select>`. */
export function option(value: string, text: string, chosen: boolean): Html {
  return html`<option value="${value}" ${chosen ? html` selected` : ''}>${text}</option>`
}

function hiddenFields(fields: Record<string, string>): Html[] {
  return Object.entries(fields).map(([name, value]) => hiddenField(name, value))
}

function shortcut(key: string | undefined): Html | string {
  return key === undefined ? '' : html` data-shortcut="${key}" aria-keyshortcuts="${key}"`
}
