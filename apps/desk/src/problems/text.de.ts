import type { ProblemText } from './text.en.ts'

/** What the pages of problems say, in German. */
export const de: ProblemText = {
  happened: 'Was ist passiert?',
  lost: 'Ist etwas verloren gegangen?',
  nothingLost: 'Nein. Weder in Desk noch bei sipgate hat sich etwas geändert.',
  next: 'Was können Sie tun?',
  support: 'Wenn Sie Hilfe brauchen, geben Sie bitte diese Angaben weiter.',
  code: 'Fehlercode',
  request: 'Anfrage-ID',
  actions: {
    retry: 'Erneut versuchen',
    login: 'Erneut anmelden',
    home: 'Zur Startseite',
    continue: 'Weiter',
  },
  stillLoggedIn: 'Sie sind angemeldet und können einfach fortfahren.',
  problems: {
    declined: {
      title: 'Sie haben den Zugriff abgelehnt',
      happened:
        'sipgate hat gefragt, ob Desk auf Ihr Konto zugreifen darf, und Sie haben abgelehnt. Desk hat keinen Zugriff.',
      next: 'Wenn Sie es sich anders überlegen, melden Sie sich erneut an und erlauben Sie den Zugriff.',
    },
    callback_expired: {
      title: 'Die Anmeldung hat zu lange gedauert',
      happened:
        'Aus Sicherheitsgründen muss eine Anmeldung innerhalb weniger Minuten abgeschlossen sein. Diese ist abgelaufen.',
      next: 'Melden Sie sich erneut an.',
    },
    callback_foreign: {
      title: 'Diese Anmeldung stammt nicht aus diesem Browser',
      happened:
        'Der Link gehört zu einer Anmeldung in einem anderen Browser oder unter einer anderen Adresse von Desk, oder jemand hat ihn Ihnen geschickt. Desk hat ihn nicht verwendet.',
      next: 'Melden Sie sich stattdessen auf dieser Seite an. Wenn Ihnen jemand den Link geschickt hat, verwenden Sie ihn nicht.',
    },
    callback_replayed: {
      title: 'Dieser Anmeldelink wurde bereits verwendet',
      happened:
        'Ein Anmeldelink gilt nur einmal. Beim Neuladen oder Zurückgehen wird er ein zweites Mal geöffnet.',
      next: 'Melden Sie sich erneut an.',
    },
    callback_invalid: {
      title: 'Die Anmeldung ist unvollständig',
      happened: 'Die aufgerufene Adresse gehört zu einer Anmeldung, ist aber unvollständig oder fehlerhaft.',
      next: 'Melden Sie sich erneut an.',
    },
    grant_gone: {
      title: 'Der Zugriff auf Ihr Konto ist beendet',
      happened:
        'sipgate hat den Zugriff von Desk auf Ihr Konto beendet. Das geschieht, wenn der Zugriff widerrufen oder das Passwort geändert wird oder wenn Desk lange nicht genutzt wurde.',
      next: 'Melden Sie sich erneut an, um den Zugriff zu erneuern.',
    },
    provider_unreachable: {
      title: 'Die Anmeldung bei sipgate ist nicht verfügbar',
      happened:
        'Desk konnte den Anmeldeserver von sipgate nicht erreichen, oder er hat nicht rechtzeitig geantwortet.',
      next: 'Warten Sie einen Moment und versuchen Sie es erneut. Besteht das Problem weiter, hilft ein Blick auf die Statusseite von sipgate.',
    },
    provider_refused: {
      title: 'sipgate hat die Anmeldung abgelehnt',
      happened:
        'Der Anmeldeserver von sipgate hat die Anfrage von Desk nicht angenommen. Das liegt an der Konfiguration von Desk, nicht an Ihrem Passwort.',
      next: 'Melden Sie sich erneut an. Besteht das Problem weiter, nennen Sie dem Betreiber dieser Anwendung den Fehlercode.',
    },
    clock_wrong: {
      title: 'Die Uhr von Desk geht falsch',
      happened:
        'Die Uhr des Servers von Desk geht mehrere Minuten falsch. Deshalb konnte Desk die Anmeldung nicht prüfen.',
      next: 'Bitten Sie den Betreiber dieser Anwendung, die Uhr zu stellen. Die Abweichung steht im Protokoll von Desk.',
    },
    login_failed: {
      title: 'Die Anmeldung ist fehlgeschlagen',
      happened:
        'Der Anmeldeserver von sipgate hat unerwartet geantwortet. Desk hat die Anmeldung deshalb abgebrochen.',
      next: 'Melden Sie sich erneut an. Besteht das Problem weiter, nennen Sie dem Betreiber dieser Anwendung den Fehlercode.',
    },
    login_required: {
      title: 'Sie sind nicht angemeldet',
      happened: 'Für diese Seite müssen Sie angemeldet sein. Möglicherweise ist Ihre Anmeldung abgelaufen.',
      next: 'Melden Sie sich erneut an.',
    },
    csrf: {
      title: 'Dieses Formular ist nicht mehr gültig',
      happened:
        'Das Formular stammt nicht von einer aktuellen Seite von Desk und wurde deshalb ignoriert. Das passiert auch, wenn eine Seite nach dem Abmelden geöffnet bleibt.',
      next: 'Gehen Sie zur Startseite und versuchen Sie es von dort erneut.',
    },
    api_unreachable: {
      title: 'sipgate ist nicht erreichbar',
      happened: 'Desk wollte Ihre Daten von sipgate laden, aber die Verbindung ist fehlgeschlagen.',
      next: 'Warten Sie einen Moment und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    api_slow: {
      title: 'sipgate antwortet nicht rechtzeitig',
      happened: 'Desk wollte Ihre Daten von sipgate laden, hat aber nicht rechtzeitig eine Antwort erhalten.',
      next: 'Warten Sie einen Moment und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    api_failed: {
      title: 'Bei sipgate ist ein Fehler aufgetreten',
      happened: 'Desk wollte Ihre Daten laden, aber sipgate hat einen Fehler gemeldet.',
      next: 'Warten Sie einen Moment und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    api_busy: {
      title: 'Zu viele Anfragen',
      happened: 'sipgate hat in kurzer Zeit mehr Anfragen erhalten als erlaubt.',
      next: 'Warten Sie eine Minute und versuchen Sie es erneut. Sie bleiben angemeldet.',
    },
    rate_limited: {
      title: 'Zu viele Versuche',
      happened:
        'Aus Ihrem Netz kamen innerhalb einer Minute mehr Anmeldungen, als Desk zulässt. Das schützt vor einer Flut von Anfragen.',
      next: 'Warten Sie eine Minute und versuchen Sie es erneut. Wenn Sie angemeldet sind, bleiben Sie es.',
    },
    limit_reached: {
      title: 'Ihr Tageslimit ist erreicht',
      happened:
        'Desk begrenzt, wie viele SMS, Faxseiten und Anrufe ein Benutzer am Tag bezahlen kann. Dies wäre mehr.',
      next: 'Versuchen Sie es morgen noch einmal, oder bitten Sie den Betreiber dieser Anwendung, das Limit zu erhöhen.',
    },
    call_over: {
      title: 'Der Anruf ist beendet',
      happened: 'Der Anruf war beendet, bevor Desk dies tun konnte.',
      next: 'Sie müssen nichts tun.',
    },
    not_your_call: {
      title: 'Sie sind an diesem Anruf nicht beteiligt',
      happened: 'Nur wer an einem Anruf beteiligt ist, kann ihn steuern.',
      next: 'Gehen Sie zur Startseite.',
    },
    malformed_answer: {
      title: 'Desk kann die Antwort von sipgate nicht lesen',
      happened: 'sipgate hat unerwartete Daten gesendet. Desk zeigt lieber nichts als etwas Falsches an.',
      next: 'Versuchen Sie es erneut. Besteht das Problem weiter, nennen Sie dem Betreiber dieser Anwendung den Fehlercode.',
    },
    api_unauthorized: {
      title: 'sipgate akzeptiert Ihre Anmeldung nicht mehr',
      happened:
        'sipgate hat den Zugriff von Desk auf Ihr Konto abgelehnt, auch nachdem Desk ihn erneuert hatte.',
      next: 'Melden Sie sich erneut an.',
    },
    forbidden: {
      title: 'Ihnen fehlt die Berechtigung',
      happened:
        'Entweder fehlt Desk eine Berechtigung für diese Seite, oder Ihr Benutzer darf diese Daten des Kontos nicht sehen.',
      next: 'Melden Sie sich erneut an und erlauben Sie alle angefragten Zugriffe. Hilft das nicht, wenden Sie sich an die Administration Ihres Kontos.',
    },
    not_found: {
      title: 'Seite nicht gefunden',
      happened: 'Unter dieser Adresse gibt es in Desk keine Seite. Vielleicht enthält sie einen Tippfehler.',
      next: 'Gehen Sie zur Startseite.',
    },
    bad_request: {
      title: 'Ungültige Anfrage',
      happened: 'Die Adresse oder das Formular enthält etwas, das Desk nicht lesen kann.',
      next: 'Gehen Sie zur Startseite und versuchen Sie es von dort erneut.',
    },
    method_not_allowed: {
      title: 'Das ist hier nicht möglich',
      happened: 'Die Seite gibt es, sie nimmt aber keine Anfragen dieser Art an.',
      next: 'Gehen Sie zur Startseite.',
    },
    too_large: {
      title: 'Die Anfrage ist zu groß',
      happened: 'Desk nimmt bis zu 64 Kilobyte an. Diese Anfrage wurde nicht gelesen.',
      next: 'Gehen Sie zur Startseite und senden Sie weniger Daten.',
    },
    address_too_long: {
      title: 'Die Adresse ist zu lang',
      happened: 'Desk nimmt Adressen mit bis zu 8.000 Zeichen an.',
      next: 'Gehen Sie zur Startseite.',
    },
    headers_too_large: {
      title: 'Ihr Browser hat zu viele Daten gesendet',
      happened: 'Die Kopfzeilen der Anfrage waren mitsamt den Cookies größer, als Desk erlaubt.',
      next: 'Löschen Sie in Ihrem Browser die Cookies dieser Website und gehen Sie dann zur Startseite.',
    },
    unsupported_type: {
      title: 'Desk kann dieses Format nicht lesen',
      happened: 'Desk liest nur gewöhnliche Formulardaten. Die Anfrage hatte ein anderes Format.',
      next: 'Gehen Sie zur Startseite.',
    },
    request_timeout: {
      title: 'Die Anfrage hat zu lange gedauert',
      happened: 'Desk hat die Anfrage nicht rechtzeitig vollständig erhalten.',
      next: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    },
    store_unavailable: {
      title: 'Desk ist vorübergehend nicht verfügbar',
      happened: 'Desk speichert Anmeldungen in einer Datenbank, und diese antwortet gerade nicht.',
      next: 'Warten Sie einen Moment und versuchen Sie es erneut.',
    },
    internal: {
      title: 'In Desk ist ein Fehler aufgetreten',
      happened: 'Es ist ein unerwarteter Fehler aufgetreten. Desk hat ihn protokolliert.',
      next: 'Versuchen Sie es erneut. Besteht das Problem weiter, geben Sie dem Betreiber dieser Anwendung die Angaben unten weiter.',
    },
  },
}
