import type { ProblemTexts } from './page-text.ts'

/** Was anders ist, wenn jemand ein Konto verbindet, statt sich anzumelden. */
export const germanForConnections: ProblemTexts = {
  declined: {
    title: 'Sie haben den Zugriff abgelehnt',
    text: 'sipgate hat gefragt, ob die Anwendung auf Ihr Konto zugreifen darf, und Sie haben abgelehnt. Es hat sich nichts geändert. Wenn Sie es sich anders überlegen, verbinden Sie Ihr Konto erneut und erlauben Sie den Zugriff.',
  },
  callback_expired: {
    title: 'Das Verbinden hat zu lange gedauert',
    text: 'Aus Sicherheitsgründen muss das Verbinden innerhalb von zehn Minuten abgeschlossen sein. Beginnen Sie von vorn.',
  },
  callback_foreign: {
    title: 'Diese Verbindung haben nicht Sie begonnen',
    text: 'Sie wurde in einem anderen Browser, von einem anderen Benutzer oder unter einer anderen Adresse der Anwendung begonnen, oder jemand hat Ihnen den Link geschickt. Es wurde nichts verbunden. Beginnen Sie stattdessen von hier aus.',
  },
  callback_replayed: {
    title: 'Dieser Link wurde bereits verwendet',
    text: 'Ein Link zum Verbinden gilt nur einmal. Beim Neuladen oder Zurückgehen wird er ein zweites Mal geöffnet.',
  },
  callback_invalid: {
    title: 'Die Verbindung ist unvollständig',
    text: 'Die aufgerufene Adresse gehört zu einer Verbindung, aber Teile davon fehlen oder sind falsch. Es wurde nichts verbunden. Beginnen Sie von vorn.',
  },
  return_to_invalid: {
    title: 'Ungültige Anfrage',
    text: 'Die Seite, die nach dem Verbinden erscheinen soll, gehört nicht zu dieser Anwendung.',
  },
  login_required: {
    title: 'Sie sind nicht angemeldet',
    text: 'Melden Sie sich zuerst bei dieser Anwendung an und verbinden Sie dann Ihr sipgate-Konto.',
  },
  scopes_missing: {
    title: 'Ihnen fehlt die Berechtigung',
    text: 'sipgate hat nicht alle Rechte erteilt, die die Anwendung angefragt hat. Was Sie früher erlaubt haben, gilt unverändert.',
  },
  provider_unreachable: {
    title: 'sipgate ist nicht erreichbar',
    text: 'Der Anmeldeserver hat nicht oder nicht rechtzeitig geantwortet. Es wurde nichts verbunden. Warten Sie einen Moment und versuchen Sie es erneut.',
  },
  provider_refused: {
    title: 'sipgate hat das Verbinden abgelehnt',
    text: 'Das liegt an der Konfiguration der Anwendung, nicht an Ihrem Passwort. Besteht das Problem weiter, wenden Sie sich an den Betreiber dieser Anwendung.',
  },
  clock_wrong: {
    title: 'Die Uhr der Anwendung geht falsch',
    text: 'Deshalb konnte die Anwendung die Antwort von sipgate nicht prüfen. Bitten Sie den Betreiber dieser Anwendung, die Uhr zu stellen.',
  },
  userinfo_invalid: {
    title: 'Das Verbinden ist fehlgeschlagen',
    text: 'sipgate hat nicht mitgeteilt, wessen Konto es ist. Es wurde nichts verbunden.',
  },
}
