import type { Language } from '../../language/language.ts'
import { readableNumber } from '../../pages/phone-number.tsx'
import type { Directory } from '../../people/directory.ts'
import type { CallView } from './call-view.ts'
import type { LiveText } from './text.en.ts'

/** What a call is written with. */
export interface CallContext {
  readonly text: LiveText
  readonly language: Language
  readonly directory: Pick<Directory, 'nameOf'>
}

/** Who the other party is, for a label. */
export function nameOf(view: CallView, { directory, text }: Pick<CallContext, 'directory' | 'text'>): string {
  return directory.nameOf(view.other) ?? readableNumber(view.other)?.written ?? text.anonymous
}
