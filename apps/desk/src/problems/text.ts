import type { InEachLanguage } from '../language/language.ts'
import { de } from './text.de.ts'
import { en, type ProblemText } from './text.en.ts'

/** What the pages of problems say. English defines it, the other languages follow. */
export const problemTexts: InEachLanguage<ProblemText> = { en, de }
