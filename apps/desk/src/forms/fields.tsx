import { createContext, type ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import { frameFields } from './drafts.ts'

/** What every form of a page needs to be accepted, set by the frame around the page. */
export interface FormKeys {
  readonly csrfToken: string
  /** Full id of the user, such as `1234567w0`. */
  readonly user: string
  /** The address of the page. */
  readonly page: string
}

export const FormKeys = createContext<FormKeys | undefined>(undefined)

/** A form that desk accepts: it posts to `action` with the fields that prove where it comes from. */
export function PostForm(props: {
  action: string
  class?: string
  id?: string
  /** For files. */
  multipart?: boolean
  /** Names the form for those who do not see it. */
  label?: string
  children?: ComponentChildren
}) {
  const keys = useContext(FormKeys)
  return (
    <form
      method="post"
      action={props.action}
      class={props.class}
      id={props.id}
      enctype={props.multipart ? 'multipart/form-data' : undefined}
      aria-label={props.label}
    >
      {keys && (
        <>
          <input type="hidden" name={frameFields.token} value={keys.csrfToken} />
          <input type="hidden" name={frameFields.user} value={keys.user} />
          <input type="hidden" name={frameFields.page} value={keys.page} />
        </>
      )}
      {props.children}
    </form>
  )
}

/** A labelled field with its hint and what is wrong with it. `children` is the input; give it `id`, and `describedBy(id, …)`. */
export function Field(props: {
  id: string
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: ComponentChildren
}) {
  const { id, label, hint, error, children } = props
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {children}
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** Something to tick, with what is wrong if it is not. Its value is `yes`. */
export function Choice({ name, label, error }: { name: string; label: string; error?: string | undefined }) {
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <span class="choice">
        <input id={name} type="checkbox" name={name} value="yes" {...describedBy(name, { error })} />
        <label for={name}>{label}</label>
      </span>
      {error !== undefined && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}

/** The attributes of an input that has a hint or an error in a `Field`. */
export function describedBy(id: string, about: { hint?: unknown; error?: unknown }) {
  const parts = [about.error !== undefined && `${id}-error`, about.hint !== undefined && `${id}-hint`]
  const ids = parts.filter((part) => part !== false).join(' ')
  return {
    'aria-describedby': ids === '' ? undefined : ids,
    'aria-invalid': about.error === undefined ? undefined : ('true' as const),
  }
}
