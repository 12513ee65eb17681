import type { SearchText } from './text.en.ts'

/** What the search says, in German. */
export const de: SearchText = {
  name: 'Suche',
  heading: (query) => `Suche nach „${query}“`,
  hint: 'Suchen Sie nach einem Namen, einer Firma, einer Nummer oder einem Teil davon, einer Notiz oder einer SMS.',
  people: 'Personen',
  number: 'Diese Nummer',
  call: 'Anrufen',
  message: 'SMS schreiben',
  fax: 'Fax senden',
  entries: 'Anrufe und Nachrichten',
  scope: (count) => `Desk hat die letzten ${count} Einträge durchsucht.`,
  all: 'Alle Einträge mit dieser Nummer',
  nothing: 'Nichts gefunden. Versuchen Sie es mit einem Teil des Namens oder weniger Ziffern.',
  unknown: 'Eintrag',
  types: { CALL: 'Anruf', VOICEMAIL: 'Voicemail', SMS: 'SMS', FAX: 'Fax' },
}
