import { germanForConnections } from './connection-text.de.ts'
import type { PageText } from './page-text.ts'

const units = {
  minute: ['Minute', 'Minuten'],
  hour: ['Stunde', 'Stunden'],
  day: ['Tag', 'Tage'],
} as const

export const german: PageText = {
  language: 'de',
  problems: {
    declined: {
      title: 'Sie haben den Zugriff abgelehnt',
      text: 'sipgate hat gefragt, ob die Anwendung auf Ihr Konto zugreifen darf, und Sie haben abgelehnt. Die Anwendung hat keinen Zugriff. Wenn Sie es sich anders überlegen, melden Sie sich erneut an und erlauben Sie den Zugriff.',
    },
    callback_expired: {
      title: 'Die Anmeldung hat zu lange gedauert',
      text: 'Aus Sicherheitsgründen muss eine Anmeldung innerhalb von zehn Minuten abgeschlossen sein. Melden Sie sich erneut an.',
    },
    callback_foreign: {
      title: 'Diese Anmeldung stammt nicht aus diesem Browser',
      text: 'Sie wurde in einem anderen Browser oder unter einer anderen Adresse der Anwendung begonnen, oder jemand hat Ihnen den Link geschickt. Melden Sie sich stattdessen von hier aus an.',
    },
    callback_replayed: {
      title: 'Dieser Anmeldelink wurde bereits verwendet',
      text: 'Ein Anmeldelink gilt nur einmal. Beim Neuladen oder Zurückgehen wird er ein zweites Mal geöffnet.',
    },
    callback_invalid: {
      title: 'Die Anmeldung ist unvollständig',
      text: 'Die aufgerufene Adresse gehört zu einer Anmeldung, aber Teile davon fehlen oder sind falsch. Melden Sie sich erneut an.',
    },
    return_to_invalid: {
      title: 'Ungültige Anfrage',
      text: 'Die Seite, die nach der Anmeldung erscheinen soll, gehört nicht zu dieser Anwendung.',
    },
    grant_gone: {
      title: 'Der Zugriff auf Ihr Konto ist beendet',
      text: 'sipgate hat den Zugriff der Anwendung gleich nach Ihrer Anmeldung wieder beendet. Versuchen Sie es später erneut.',
    },
    login_required: {
      title: 'Sie sind nicht angemeldet',
      text: 'Für diese Seite müssen Sie angemeldet sein. Möglicherweise ist Ihre Anmeldung abgelaufen.',
    },
    scopes_missing: {
      title: 'Ihnen fehlt die Berechtigung',
      text: 'sipgate hat nicht alle Rechte erteilt, die diese Seite benötigt.',
    },
    provider_unreachable: {
      title: 'Die Anmeldung bei sipgate ist nicht verfügbar',
      text: 'Der Anmeldeserver hat nicht oder nicht rechtzeitig geantwortet. Warten Sie einen Moment und versuchen Sie es erneut.',
    },
    provider_refused: {
      title: 'sipgate hat die Anmeldung abgelehnt',
      text: 'Das liegt an der Konfiguration der Anwendung, nicht an Ihrem Passwort. Besteht das Problem weiter, wenden Sie sich an den Betreiber dieser Anwendung.',
    },
    clock_wrong: {
      title: 'Die Uhr der Anwendung geht falsch',
      text: 'Deshalb konnte die Anwendung die Anmeldung nicht prüfen. Bitten Sie den Betreiber dieser Anwendung, die Uhr zu stellen.',
    },
    userinfo_invalid: {
      title: 'Die Anmeldung ist fehlgeschlagen',
      text: 'sipgate hat nicht mitgeteilt, wer Sie sind. Sie sind nicht angemeldet.',
    },
    api_unreachable: {
      title: 'sipgate ist nicht erreichbar',
      text: 'sipgate hat auf die Anfrage der Anwendung nicht geantwortet. Warten Sie einen Moment und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    api_failed: {
      title: 'Bei sipgate ist ein Fehler aufgetreten',
      text: 'sipgate konnte die Anfrage der Anwendung nicht beantworten. Warten Sie einen Moment und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    api_refused: {
      title: 'sipgate hat die Anfrage abgelehnt',
      text: 'sipgate hat nicht angenommen, was die Anwendung angefragt hat. Besteht das Problem weiter, wenden Sie sich an den Betreiber dieser Anwendung.',
    },
    csrf: {
      title: 'Dieses Formular ist nicht mehr gültig',
      text: 'Das Formular stammt nicht von einer aktuellen Seite dieser Anwendung und wurde deshalb ignoriert. Es hat sich nichts geändert.',
    },
    method_not_allowed: {
      title: 'Das ist hier nicht möglich',
      text: 'Diese Adresse nimmt diese Art von Anfrage nicht an.',
    },
    body_too_large: { title: 'Die Anfrage ist zu groß', text: 'Die Anwendung hat sie nicht gelesen.' },
    body_type: {
      title: 'Die Anwendung kann dieses Format nicht lesen',
      text: 'Die Anwendung liest nur gewöhnliche Formulardaten.',
    },
    rate_limited: {
      title: 'Zu viele Anfragen',
      text: 'Von Ihrer Internetadresse kamen in kurzer Zeit zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es erneut.',
    },
    store_unavailable: {
      title: 'Die Anwendung ist vorübergehend nicht verfügbar',
      text: 'Sie erreicht ihren Speicher nicht. Warten Sie einen Moment und versuchen Sie es erneut.',
    },
  },
  connectionProblems: germanForConnections,
  retry: 'Erneut versuchen',
  login: 'Erneut anmelden',
  connect: 'Erneut verbinden',
  continue: 'Weiter',
  home: 'Zur Startseite',
  support: 'Wenn Sie Hilfe brauchen, geben Sie bitte diese Angaben weiter.',
  code: 'Fehlercode',
  cause: 'Ursache',
  missing: 'Es fehlt',
  startAt: (appUrl, about) =>
    `${about === 'login' ? 'Die Anmeldung' : 'Das Verbinden'} funktioniert nur unter ${appUrl}.`,
  clock: (amount, unit, direction) =>
    `Die Uhr geht gegenüber dem Anmeldeserver etwa ${amount} ${units[unit][amount === 1 ? 0 : 1]} ${direction === 'ahead' ? 'vor' : 'nach'}.`,
}
