import { de } from './text.de.ts'
import { en } from './text.en.ts'

export const texts = { en, de }
