import { de } from './text.de.ts'
import { en } from './text.en.ts'

/** What the pages of the settings say. */
export const texts = { en, de }
