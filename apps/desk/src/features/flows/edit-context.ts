import type { Mistakes } from './check-flow.ts'
import type { FlowDocument } from './flow.ts'
import type { FlowsText } from './text.en.ts'

/** What all fields of the editor need. */
export interface EditContext {
  readonly text: FlowsText
  readonly flow: FlowDocument
  /** Empty while the user has not asked to save. */
  readonly mistakes: Mistakes
  /** The numbers of the account, in E.164. */
  readonly own: readonly string[]
}

/** The id of a field: dots would have a meaning in style sheets. */
export const idOf = (name: string): string => name.replaceAll('.', '-')

/** What is wrong with a field, in words. */
export function errorOf({ mistakes, text }: EditContext, name: string): string | undefined {
  const code = mistakes.get(name)
  return code && text.mistakes[code]
}
