import type { PageText } from './text.en.ts'

/** What every page says, in German. */
export const de: PageText = {
  languageName: 'Deutsch',
  languages: 'Sprache',
  skip: 'Zum Inhalt springen',
  home: 'Desk, Startseite',
  menu: 'Menü',
  logIn: 'Mit sipgate anmelden',
  logOut: 'Abmelden',
  loggedInAs: (name) => `Angemeldet als ${name}`,
  userNumber: (id) => `Benutzer ${id}`,
  accountNumber: (number) => `Konto ${number}`,
  sandbox: {
    name: 'Sandbox',
    note: 'Sie nutzen eine lokale Sandbox. Hier ist nichts echt: kein Konto, kein Geld, keine Anrufe.',
    console: 'Sandbox-Konsole',
  },
  search: 'Personen, Nummern, Einträge suchen',
  stale: (time) => `sipgate antwortet gerade nicht. Sie sehen den Stand von ${time}.`,
  /** Stands in for the number of somebody who hides it. */
  anonymous: 'Anonym',
  disclaimer: 'Eine Beispielanwendung auf Basis von sipgate\u2011kit. Kein Angebot von sipgate.',
}
