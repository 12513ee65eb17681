import type { Language } from '../language.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** What every language has to say. A sentence that is missing in one of them does not compile. */
export type Text = typeof en

/** Each kind of problem that has a page of its own; also the code shown on it. */
export type ProblemCode = keyof Text['problems']

const texts: Readonly<Record<Language, Text>> = { en, de }

export function textIn(language: Language): Text {
  return texts[language]
}
