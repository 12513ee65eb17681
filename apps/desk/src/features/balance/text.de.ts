import type { BalanceText } from './text.en.ts'

/** What the page of the balance says, in German. */
export const de: BalanceText = {
  name: 'Start',
  positive: {
    title: 'Guthaben',
    meaning: 'Kostenpflichtige Anrufe, SMS und Faxe werden über dieses Guthaben abgerechnet.',
  },
  zero: {
    title: 'Guthaben aufgebraucht',
    meaning: 'Bis das Konto aufgeladen wird, kann sipgate kostenpflichtige Anrufe, SMS und Faxe ablehnen.',
  },
  negative: {
    title: 'Konto im Minus',
    meaning:
      'Das Konto ist überzogen. Bis es aufgeladen wird, kann sipgate kostenpflichtige Anrufe, SMS und Faxe ablehnen.',
  },
  refresh: 'Aktualisieren',
  more: {
    title: 'Desk kann mehr',
    meaning: (names) =>
      `Erlauben Sie Desk auch ${names}. Oder öffnen Sie eine Seite: Desk fragt dann nach dem, was diese Seite braucht.`,
    allow: 'Alles erlauben',
  },
  about: 'Über dieses Konto',
  company: 'Firma',
  accountNumber: 'Kontonummer',
  user: 'Angemeldet als',
  updated: 'Stand',
}
