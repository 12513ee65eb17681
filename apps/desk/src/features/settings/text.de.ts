import type { SettingsText } from './text.en.ts'

/** What the pages of the settings say, in German. */
export const de: SettingsText = {
  name: 'Einstellungen',
  back: 'Alle Einstellungen',
  language: 'Sprache',
  parts: {
    permissions: { name: 'Berechtigungen', about: 'Was Sie Desk bei sipgate erlaubt haben.' },
    pushes: { name: 'Anrufe in Echtzeit', about: 'Ob sipgate Anrufe sofort an Desk meldet.' },
    devices: { name: 'Ihre Geräte', about: 'Ihre Telefone und ob sie erreichbar sind.' },
    blocked: { name: 'Gesperrte Nummern', about: 'Anrufer, die im Konto nicht durchgestellt werden.' },
    data: { name: 'Meine Daten', about: 'Was Desk über Sie speichert: herunterladen oder löschen.' },
  },
  limits: {
    title: 'Tageslimits',
    intro:
      'Mehr als das verschickt Desk an einem Tag nicht in Ihrem Namen. Sie können das Limit des Betreibers senken.',
    kinds: { sms: 'SMS (Teile)', fax: 'Faxe (Seiten)', call: 'Anrufe' },
    used: (used, most) => `Heute verbraucht: ${used}. Höchstens ${most}.`,
    wrong: (most) => `Geben Sie eine ganze Zahl von 0 bis ${most} ein.`,
    save: 'Limits speichern',
    saved: 'Ihre Limits sind gespeichert.',
  },
  permissions: {
    abilities: 'Was Desk für Sie tun kann',
    abilitiesIntro: 'Desk fragt erst nach einer Berechtigung, wenn Sie die Seite öffnen, die sie braucht.',
    allowed: 'Erlaubt',
    allow: 'Erlauben',
    needs: (what) => `Benötigt: ${what}`,
    granted: 'Das haben Sie erlaubt',
    takeBack: 'Um alles zurückzunehmen, löschen Sie Ihre Daten in Desk: Damit enden alle Ihre Anmeldungen.',
    others: 'Sonstiges',
    groups: {
      account: {
        title: 'Konto und Benutzer',
        scopes: {
          'account:read': 'Firma und Konto sehen',
          'balance:read': 'Guthaben sehen',
          'users:read': 'Namen und Einstellungen der Benutzer sehen',
          'groups:read': 'Gruppen sehen',
          'groups:users:read': 'Mitglieder von Gruppen sehen',
          'groups:numbers:read': 'Nummern von Gruppen sehen',
        },
      },
      calls: {
        title: 'Anrufe',
        scopes: {
          'sessions:calls:write': 'Anrufe starten',
          'rtcm:read': 'Laufende Anrufe sehen',
          'rtcm:write': 'Laufende Anrufe steuern',
          'phonelines:read': 'Anschlüsse sehen',
          'phonelines:numbers:read': 'Nummern von Anschlüssen sehen',
          'phonelines:forwardings:read': 'Rufumleitungen sehen',
          'phonelines:forwardings:write': 'Rufumleitungen ändern',
          'phonelines:voicemails:read': 'Voicemail von Anschlüssen sehen',
          'voicemails:read': 'Voicemails sehen',
          'numbers:read': 'Rufnummern sehen',
          'devices:read': 'Telefone sehen',
          'devices:write': 'Telefone ändern',
          'users:defaultdevice:write': 'Standardtelefon wählen',
        },
      },
      history: {
        title: 'Ereignisse',
        scopes: {
          'history:read': 'Vergangene Anrufe, SMS und Faxe sehen',
          'history:write': 'Einträge markieren, archivieren und löschen',
          'labels:read': 'Labels sehen',
          'labels:write': 'Labels ändern',
        },
      },
      messages: {
        title: 'SMS und Faxe',
        scopes: {
          'sessions:sms:write': 'SMS senden',
          'sms:read': 'SMS-Anschlüsse sehen',
          'sms:callerid:read': 'Absendernummern für SMS sehen',
          'sessions:fax:write': 'Faxe senden',
          'faxlines:read': 'Faxanschlüsse sehen',
          'faxlines:numbers:read': 'Nummern von Faxanschlüssen sehen',
        },
      },
      contacts: {
        title: 'Kontakte',
        scopes: {
          'contacts:read': 'Kontakte sehen',
          'contacts:write': 'Kontakte anlegen, ändern und löschen',
        },
      },
      settings: {
        title: 'Einstellungen des Kontos',
        scopes: {
          'blacklist:read': 'Gesperrte Nummern sehen',
          'blacklist:write': 'Nummern sperren und freigeben',
          'settings:sipgateio:read': 'Sehen, wohin sipgate Anrufe meldet',
          'settings:sipgateio:write': 'Ändern, wohin sipgate Anrufe meldet',
          'log:webhooks:read': 'Protokoll der gemeldeten Anrufe sehen',
        },
      },
    },
  },
}
