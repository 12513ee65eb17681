import type { InEachLanguage } from '../language/language.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

/** What the pages of problems say. English defines it, the other languages follow. */
export type ProblemText = typeof en

/** Each problem that has a page of its own. The page shows it as its code. */
export type ProblemCode = keyof ProblemText['problems']

export const problemTexts: InEachLanguage<ProblemText> = { en, de }
