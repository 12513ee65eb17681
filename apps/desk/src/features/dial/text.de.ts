import type { DialText } from './text.en.ts'

/** What starting a call says, in German. */
export const de: DialText = {
  name: 'Anrufen',
  title: 'Anrufen',
  target: 'Telefonnummer',
  targetHint: 'Zum Beispiel +49 30 23125020. Nummern ohne Landesvorwahl gelten für Ihr Land.',
  targetWrong: 'Diese Nummer kann nicht angerufen werden. Geben Sie eine ein wie +49 30 23125020.',
  next: 'Weiter',
  change: 'Andere Nummer',
  who: 'Sie rufen an',
  price: 'Preis pro Minute',
  priceUnknown: 'Desk nicht bekannt',
  left: 'Heute noch möglich',
  leftOf: (left, limit) => `${left} von ${limit} Anrufen`,
  device: 'Ihr Telefon, das zuerst klingelt',
  deviceWrong: 'Wählen Sie eines Ihrer Telefone.',
  noDevice:
    'Sie haben kein Telefon, an dem ein Anruf beginnen kann. Wenden Sie sich an die Administratoren Ihres sipgate-Kontos.',
  offline: 'nicht erreichbar',
  silent: 'Ruhe aktiv',
  callerId: 'Angezeigte Nummer',
  callerIdOfDevice: (number) =>
    number === undefined ? 'Wie beim Telefon eingestellt' : `Wie beim Telefon eingestellt: ${number}`,
  callerIdHidden: 'keine',
  callerIdWrong: 'Wählen Sie eine Ihrer Nummern.',
  confirm: {
    abroad: 'Diese Nummer ist im Ausland. Der Anruf kann teuer werden.',
    premium: 'Diese Nummer kann sehr teuer sein. Desk kennt den Preis nicht.',
    repeated: 'Diese Nummer haben Sie gerade eben angerufen.',
    uncounted: 'Was es kostet, lässt sich vorher nicht sagen.',
  },
  agree: 'Ich möchte diese Nummer anrufen',
  agreeNeeded: 'Bestätigen Sie, dass Sie diese Nummer anrufen möchten.',
  limit: 'Sie haben Ihr Limit für Anrufe heute erreicht. Morgen geht es weiter.',
  call: 'Anrufen',
  callHint: 'Zuerst klingelt Ihr Telefon. Sobald Sie abnehmen, wird die andere Seite angerufen.',
  outcome: {
    running: 'Der Anruf wird gestartet.',
    done: 'Der Anruf wurde gestartet.',
    failed: 'Der Anruf wurde nicht gestartet.',
    unknown:
      'Beim Starten des Anrufs ist die Verbindung abgebrochen. Ob es geklappt hat, ist nicht bekannt: Wenn Ihr Telefon klingelt, ja. Desk versucht es nicht noch einmal.',
    repeated: 'Dieser Anruf wurde bereits gestartet, und kein zweites Mal.',
    seeCalls: 'Laufende Anrufe anzeigen',
    again: 'Erneut anrufen',
  },
  card: { title: 'Schnell anrufen', label: 'Telefonnummer', call: 'Anrufen …' },
  anonymous: 'Anonym',
}
