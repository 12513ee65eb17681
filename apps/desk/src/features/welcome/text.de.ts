import type { WelcomeText } from './text.en.ts'

/** What the welcome page says, in German. */
export const de: WelcomeText = {
  title: 'Willkommen',
  heading: 'Ihr sipgate\u2011Konto auf einen Blick.',
  lead: 'Desk bringt die Telefonie Ihres Unternehmens in den Browser: laufende Anrufe, Nachrichten, Faxe, Kontakte und was sie kosten. Sie melden sich wie gewohnt bei sipgate an.',
  points: [
    {
      title: 'Ihr Passwort bleibt bei sipgate',
      text: 'Sie geben es nur bei sipgate ein. Desk bekommt es nie zu sehen.',
    },
    {
      title: 'Sie bestimmen, was Desk darf',
      text: 'Desk fragt um Erlaubnis, wenn Sie eine Seite zum ersten Mal öffnen, die sie braucht, und zeigt die Kosten, bevor etwas gesendet wird.',
    },
    {
      title: 'Abmelden beendet den Zugriff',
      text: 'Sobald Sie sich abmelden, erlischt der Zugriff von Desk auf Ihr Konto.',
    },
  ],
  sandbox: {
    title: 'In der Sandbox ausprobieren',
    text: 'Eine lokale Sandbox ersetzt sipgate, damit Sie alles ohne eigenes Konto ausprobieren können. Melden Sie sich an mit:',
    username: 'Benutzername',
    password: 'Passwort',
  },
}
