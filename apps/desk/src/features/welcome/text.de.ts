import type { WelcomeText } from './text.en.ts'

/** What the welcome page says, in German. */
export const de: WelcomeText = {
  title: 'Willkommen',
  heading: 'Ihr sipgate\u2011Konto auf einen Blick.',
  lead: 'Desk zeigt Ihnen das Guthaben Ihres sipgate-Kontos. Sie melden sich wie gewohnt bei sipgate an.',
  points: [
    {
      title: 'Ihr Passwort bleibt bei sipgate',
      text: 'Sie geben es nur bei sipgate ein. Desk bekommt es nie zu sehen.',
    },
    {
      title: 'Nur Lesezugriff',
      text: 'Desk sieht Ihr Guthaben, Ihren Namen und Ihre Firma. Es kann weder anrufen noch Nachrichten senden oder Geld ausgeben.',
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
