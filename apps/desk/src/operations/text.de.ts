import type { StatusText } from './text.en.ts'

/** What the operators' page says, in German. */
export const de: StatusText = {
  well: 'Alles in Ordnung',
  notWell: 'Etwas ist nicht in Ordnung',
  checks: 'Was Desk braucht',
  isWell: 'in Ordnung',
  isNotWell: 'nicht in Ordnung',
  answeredIn: (milliseconds) => `hat innerhalb von ${milliseconds} ms geantwortet`,
  noAnswer: 'antwortet nicht',
  names: {
    database: 'Datenbank',
    loginServer: 'Anmeldeserver von sipgate',
    api: 'API von sipgate',
    clock: 'Uhr',
  },
  kinds: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  clockAhead: (seconds) => `geht ${seconds} s gegenüber dem Anmeldeserver vor`,
  clockBehind: (seconds) => `geht ${seconds} s gegenüber dem Anmeldeserver nach`,
  clockUnknown: 'nicht verglichen: Der Anmeldeserver antwortet nicht',
  toDo: {
    database:
      'Seiten melden, dass Desk gerade nicht genutzt werden kann, und funktionieren von selbst wieder, sobald die Datenbank zurück ist. Ein Neustart von Desk hilft nicht.',
    loginServer:
      'Niemand kann sich anmelden. Wer angemeldet ist, kann arbeiten, solange der Zugriff gilt, meist einige Minuten.',
    api: 'Seiten zeigen, was zuletzt bekannt war, und sagen, wie alt es ist. Nichts, was Geld kostet, wird doppelt gesendet.',
    clock:
      'Stellen Sie die Uhr dieses Rechners, zum Beispiel mit NTP. Anmeldungen scheitern, sobald sie eine Minute falsch geht.',
  },
  instance: 'Diese Instanz',
  version: 'Version',
  startedAt: 'Läuft seit',
  lastPush: 'Letzter von sipgate gemeldeter Anruf',
  noPush: 'seit dem Start keiner',
  pageErrors: 'Fehlgeschlagene Seiten in der letzten Stunde',
  sipgateErrors: 'Fehlgeschlagene Aufrufe der API von sipgate in der letzten Stunde',
  keys: 'Schlüssel der Verschlüsselung',
  keyCurrent: 'verschlüsselt',
  keyOlder: 'entschlüsselt nur noch; er kann weg, sobald „npm run reencrypt“ das sagt',
  noKeys: 'der aus der Schlüsseldatei',
  lookedAt: 'Stand',
  hint: 'Laden Sie die Seite neu, um erneut nachzusehen. Datenbank und sipgate werden höchstens alle zehn Sekunden gefragt. Dasselbe für eine Überwachung steht unter /status.json, der zeitliche Verlauf unter /metrics.',
}
