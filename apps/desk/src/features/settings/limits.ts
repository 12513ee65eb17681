import type { ActionKind } from '../../actions/planned-action.ts'
import type { Usage } from '../../actions/actions.ts'
import type { Form } from '../../forms/form.ts'

/** What somebody chose for each kind: a limit, or `undefined` for everybody's. */
export interface ChosenLimits {
  readonly limits: ReadonlyMap<ActionKind, number | undefined>
  /** The kinds whose field has no number, or one that is too large. */
  readonly wrong: readonly ActionKind[]
}

/** Reads the fields of the form. An empty field takes a choice back. */
export function readLimits(form: Pick<Form, 'text'>, usage: readonly Usage[]): ChosenLimits {
  const limits = new Map<ActionKind, number | undefined>()
  const wrong: ActionKind[] = []
  for (const { kind, most } of usage) {
    const typed = form.text(kind)
    const limit = Number(typed)
    if (typed === '') limits.set(kind, undefined)
    else if (/^\d{1,6}$/.test(typed) && limit <= most) limits.set(kind, limit === most ? undefined : limit)
    else wrong.push(kind)
  }
  return { limits, wrong }
}
