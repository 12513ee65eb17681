import type { Text } from './text.ts'

/** All German sentences of desk. */
export const de: Text = {
  locale: 'de-DE',
  languageName: 'Deutsch',
  skip: 'Zum Inhalt springen',
  home: 'Desk, Startseite',
  languages: 'Sprache',
  sandboxBadge: 'Sandbox',
  sandboxNote: 'Lokale Sandbox. Nichts hier ist echt: kein Konto, kein Geld, keine Anrufe.',
  sandboxConsole: 'Konsole der Sandbox',
  disclaimer: 'Eine Beispielanwendung, gebaut mit sipgate-kit. Nicht von sipgate.',
  logIn: 'Mit sipgate anmelden',
  logOut: 'Abmelden',
  welcome: {
    title: 'Willkommen',
    heading: 'Ihr sipgate-Konto auf einer ruhigen Seite.',
    lead: 'Desk zeigt das Guthaben Ihres sipgate-Kontos. Sie melden sich an, wo Sie es immer tun: bei sipgate selbst.',
    points: [
      {
        title: 'Ihr Passwort bleibt bei sipgate',
        text: 'Desk bekommt es nie zu sehen. sipgate fragt Sie, und Sie entscheiden.',
      },
      {
        title: 'Nur, was Sie erlauben',
        text: 'Desk bittet darum, das Guthaben zu lesen. Anrufen, senden oder Geld ausgeben kann es nicht.',
      },
      {
        title: 'Abgemeldet heißt abgemeldet',
        text: 'Wenn Sie sich abmelden, vergisst Desk Sie und gibt seinen Zugang zurück.',
      },
    ],
    sandboxTitle: 'Sie sind in der Sandbox',
    sandboxText:
      'Auf diesem Rechner läuft ein kleines sipgate, damit Sie alles ohne Konto ausprobieren können. Melden Sie sich an mit:',
    username: 'Benutzername',
    password: 'Passwort',
  },
  balance: {
    title: 'Guthaben',
    positive: 'Guthaben',
    zero: 'Kein Guthaben mehr',
    negative: 'Im Minus',
    positiveMeaning: 'Aus diesem Guthaben werden kostenpflichtige Anrufe, SMS und Faxe bezahlt.',
    zeroMeaning:
      'Das Guthaben steht genau auf null. Kostenpflichtige Anrufe, SMS und Faxe können abgelehnt werden, bis jemand es auflädt.',
    negativeMeaning:
      'Es wurde mehr ausgegeben, als da war. Kostenpflichtige Anrufe, SMS und Faxe können abgelehnt werden, bis das Konto wieder im Plus ist.',
    account: 'Konto',
    domain: 'Domain',
    user: 'Angemeldet als',
    readAt: 'Gelesen',
    reload: 'Neu lesen',
    about: 'Über dieses Guthaben',
    loggedInAs: (user) => `Angemeldet als ${user}`,
  },
  problem: {
    happened: 'Was ist passiert?',
    lost: 'Ist etwas verloren?',
    next: 'Was jetzt?',
    code: 'Code',
    request: 'Anfrage',
    support: 'Wenn Sie um Hilfe bitten, geht es mit diesen beiden Zeilen schneller.',
  },
  actions: { retry: 'Noch einmal versuchen', login: 'Neu anmelden', home: 'Zur Startseite' },
  nothingLost: 'Nein. Es wurde nichts geändert, weder hier noch bei sipgate.',
  problems: {
    declined: {
      title: 'Sie haben abgelehnt, und das ist in Ordnung',
      happened:
        'sipgate hat gefragt, ob Desk Ihr Guthaben lesen darf, und die Antwort war Nein. Desk hat keinen Zugang bekommen.',
      next: 'Melden Sie sich neu an, wenn Sie es sich anders überlegen. Ohne Ihre Zustimmung kann Desk nichts zeigen.',
    },
    callback_expired: {
      title: 'Die Anmeldung hat zu lange gedauert',
      happened:
        'Eine Anmeldung gilt zu Ihrer Sicherheit nur ein paar Minuten. Diese war abgelaufen, als Sie zurückkamen.',
      next: 'Beginnen Sie von vorn. Es dauert nur einen Augenblick.',
    },
    callback_foreign: {
      title: 'Diese Anmeldung hat nicht hier begonnen',
      happened:
        'Der Link hierher gehört zu einer Anmeldung in einem anderen Browser oder Fenster, oder jemand hat ihn Ihnen geschickt. Desk ist ihm nicht gefolgt.',
      next: 'Melden Sie sich stattdessen von dieser Seite aus an. Hat Ihnen jemand den Link geschickt, benutzen Sie ihn nicht.',
    },
    callback_replayed: {
      title: 'Diese Anmeldung ist schon benutzt',
      happened:
        'Der Link hierher gilt nur einmal, und er wurde schon benutzt. Neuladen oder die Zurück-Taste führen dazu.',
      next: 'Gehen Sie zur Startseite. Sind Sie dort nicht angemeldet, melden Sie sich neu an.',
    },
    callback_invalid: {
      title: 'Das ist keine vollständige Anmeldung',
      happened:
        'Die aufgerufene Adresse gehört zu einer Anmeldung, aber Teile davon fehlen oder sind falsch.',
      next: 'Melden Sie sich von hier aus an.',
    },
    grant_gone: {
      title: 'sipgate hat den Zugang beendet',
      happened:
        'Der Zugang von Desk zu Ihrem Konto ist erloschen. Das geschieht, wenn er entzogen wird, wenn das Passwort wechselt oder nach langer Zeit.',
      next: 'Melden Sie sich neu an, um ihn wieder zu erteilen.',
    },
    provider_unreachable: {
      title: 'Die Anmeldung bei sipgate antwortet nicht',
      happened: 'Desk konnte den Anmeldeserver nicht erreichen, oder er hat nicht rechtzeitig geantwortet.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Bleibt es so, hilft ein Blick auf die Statusseite von sipgate.',
    },
    provider_refused: {
      title: 'sipgate hat die Anmeldung abgelehnt',
      happened:
        'Der Anmeldeserver hat nicht angenommen, was Desk geschickt hat. Das liegt an den Einstellungen, nicht an Ihrem Passwort.',
      next: 'Versuchen Sie es einmal neu. Passiert es wieder, nennen Sie den Code unten der Person, die diese Anwendung betreibt.',
    },
    csrf: {
      title: 'Dieses Formular kam von anderswo',
      happened:
        'Das Formular stammt nicht von einer aktuellen Seite von Desk, deshalb hat Desk nichts damit getan. Auch eine Seite, die seit einer früheren Anmeldung offen ist, führt dazu.',
      next: 'Gehen Sie zur Startseite und versuchen Sie es von dort noch einmal.',
    },
    login_failed: {
      title: 'Die Anmeldung hat nicht geklappt',
      happened: 'Im Austausch mit dem Anmeldeserver stimmte etwas nicht, deshalb hat Desk abgebrochen.',
      next: 'Melden Sie sich neu an. Passiert es wieder, nennen Sie den Code unten der Person, die diese Anwendung betreibt.',
    },
    api_unreachable: {
      title: 'sipgate ist nicht erreichbar',
      happened: 'Desk hat sipgate nach dem Guthaben gefragt, aber es kam keine Verbindung zustande.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Sie bleiben angemeldet.',
    },
    api_slow: {
      title: 'sipgate braucht zu lange',
      happened:
        'Desk hat sipgate nach dem Guthaben gefragt und gewartet, aber es kam rechtzeitig keine Antwort.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Sie bleiben angemeldet.',
    },
    api_failed: {
      title: 'sipgate hat ein Problem',
      happened:
        'Desk hat sipgate nach dem Guthaben gefragt, und sipgate hat geantwortet, dass es gerade keine Auskunft geben kann.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal. Sie bleiben angemeldet.',
    },
    api_busy: {
      title: 'Zu viele Anfragen auf einmal',
      happened: 'sipgate bittet um etwas Geduld: In kurzer Zeit kamen mehr Anfragen, als es erlaubt.',
      next: 'Warten Sie eine Minute und versuchen Sie es noch einmal. Sie bleiben angemeldet.',
    },
    malformed_answer: {
      title: 'Eine Antwort, die niemand lesen kann',
      happened:
        'sipgate hat geantwortet, aber nicht mit einem Guthaben. Desk zeigt lieber nichts als eine falsche Zahl.',
      next: 'Versuchen Sie es noch einmal. Bleibt es so, nennen Sie den Code unten der Person, die diese Anwendung betreibt.',
    },
    api_unauthorized: {
      title: 'sipgate kennt diese Anmeldung nicht mehr',
      happened: 'sipgate hat den Zugang von Desk abgelehnt, einen frischen ebenso.',
      next: 'Melden Sie sich neu an.',
    },
    forbidden: {
      title: 'Das Guthaben darf nicht gelesen werden',
      happened:
        'sipgate hat es nicht erlaubt: Desk fehlt die Berechtigung (der Scope balance:read), oder Ihr Benutzer darf das Guthaben dieses Kontos nicht sehen.',
      next: 'Melden Sie sich neu an und stimmen Sie dem zu, worum Desk bittet. Hilft das nicht, fragen Sie eine Administratorin oder einen Administrator Ihres Kontos.',
    },
    not_found: {
      title: 'Diese Seite gibt es nicht',
      happened: 'Die Adresse führt in Desk nirgendwohin. Vielleicht ist ein Tippfehler darin.',
      next: 'Gehen Sie zur Startseite.',
    },
    bad_request: {
      title: 'Desk versteht diese Anfrage nicht',
      happened: 'In der Adresse oder im Formular steht etwas, das nicht stimmen kann.',
      next: 'Gehen Sie zur Startseite und versuchen Sie es von dort noch einmal.',
    },
    method_not_allowed: {
      title: 'So geht es nicht',
      happened: 'Die Seite gibt es, aber sie lässt sich mit dieser Art von Anfrage nicht benutzen.',
      next: 'Gehen Sie zur Startseite.',
    },
    too_large: {
      title: 'Zu viel auf einmal',
      happened: 'Die Anfrage war größer als die 64 Kilobyte, die Desk annimmt. Sie wurde nicht gelesen.',
      next: 'Gehen Sie zur Startseite und senden Sie weniger.',
    },
    address_too_long: {
      title: 'Die Adresse ist zu lang',
      happened: 'Desk nimmt Adressen mit bis zu 8.000 Zeichen an. Diese war länger.',
      next: 'Gehen Sie zur Startseite.',
    },
    headers_too_large: {
      title: 'Der Browser hat zu viel mitgeschickt',
      happened: 'Die Kopfzeilen der Anfrage, darunter Cookies, waren größer, als Desk annimmt.',
      next: 'Löschen Sie im Browser die Cookies dieser Seite und gehen Sie dann zur Startseite.',
    },
    unsupported_type: {
      title: 'Dieses Format kennt Desk nicht',
      happened: 'Desk liest nur gewöhnliche Formulardaten. Die Anfrage kam in einem anderen Format.',
      next: 'Gehen Sie zur Startseite.',
    },
    request_timeout: {
      title: 'Die Anfrage kam zu langsam',
      happened: 'Desk hat auf den Rest der Anfrage gewartet, aber er kam nicht rechtzeitig.',
      next: 'Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    },
    login_required: {
      title: 'Sie sind nicht angemeldet',
      happened: 'Diese Seite ist nur für Angemeldete. Vielleicht ist Ihre Anmeldung inzwischen abgelaufen.',
      next: 'Melden Sie sich neu an.',
    },
    store_unavailable: {
      title: 'Desk kommt nicht an sein Gedächtnis',
      happened: 'Desk merkt sich Anmeldungen in einer Datenbank, und die antwortet gerade nicht.',
      next: 'Warten Sie einen Moment und versuchen Sie es noch einmal.',
    },
    internal: {
      title: 'Das war unser Fehler',
      happened:
        'In Desk ist etwas schiefgegangen, das nicht hätte schiefgehen dürfen. Es steht im Protokoll.',
      next: 'Versuchen Sie es noch einmal. Bleibt es so, nennen Sie die beiden Zeilen unten der Person, die diese Anwendung betreibt.',
    },
  },
}
