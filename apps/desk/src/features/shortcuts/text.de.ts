import type { ShortcutsText } from './text.en.ts'

/** What the page of shortcuts says, in German. */
export const de: ShortcutsText = {
  name: 'Tastenkürzel',
  lead: 'Sie gelten auf jeder Seite, außer während Sie tippen.',
  search: 'Suche',
  help: 'Diese Seite',
  then: 'dann',
  key: 'Taste',
  does: 'Führt zu',
}
