import type { InEachLanguage } from '../language/language.ts'
import { de } from './text.de.ts'
import { en, type PageText } from './text.en.ts'

/** What every page says. English defines it, the other languages follow. */
export const pageTexts: InEachLanguage<PageText> = { en, de }
