import type { InEachLanguage } from '../language/language.ts'
import { de } from './text.de.ts'
import { en, type StatusText } from './text.en.ts'

/** What the operators' page says. English defines it, the other languages follow. */
export const statusTexts: InEachLanguage<StatusText> = { en, de }
