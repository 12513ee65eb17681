import type { EvilView } from '../../sandbox.ts'

type Groups = Readonly<Record<EvilView['group'], string>>
/** What an application is to do. */
type Expectations = Readonly<Record<EvilView['expect'], string>>

const groups = {
  en: {
    metadata: 'Metadata',
    callback: 'Answer to the login (callback)',
    'token answer': 'Answer with the tokens',
    'id token': 'Id token',
    keys: 'Keys',
    userinfo: 'Userinfo',
    refresh: 'Refresh',
    API: 'API',
    logout: 'Logout',
  },
  de: {
    metadata: 'Metadaten',
    callback: 'Antwort auf die Anmeldung (Callback)',
    'token answer': 'Antwort mit den Tokens',
    'id token': 'ID-Token',
    keys: 'Schlüssel',
    userinfo: 'Userinfo',
    refresh: 'Erneuerung',
    API: 'API',
    logout: 'Abmeldung',
  },
} satisfies Record<string, Groups>

const expectations = {
  en: {
    refuse: 'to be refused',
    accept: 'to be accepted',
    survive: 'to be survived',
  },
  de: {
    refuse: 'ist abzulehnen',
    accept: 'ist zu akzeptieren',
    survive: 'ist zu überstehen',
  },
} satisfies Record<string, Expectations>

export const evilTexts = {
  en: {
    evil: 'Evil login server',
    about: 'Start a behaviour, log in to your application, and see what it does.',
    groups: groups.en,
    expectations: expectations.en,
    active: 'active',
    played: (times: number) =>
      times === 0 ? 'not tried yet' : times === 1 ? 'tried once' : `tried ${times} times`,
    start: 'Start',
    stop: 'Stop',
    clear: 'Stop all and clear the list',
    given: 'Sent to another origin',
    nothing: 'nothing secret',
  },
  de: {
    evil: 'Böser Login-Server',
    about:
      'Starten Sie ein Verhalten, melden Sie sich bei Ihrer Anwendung an und beobachten Sie, was sie tut.',
    groups: groups.de,
    expectations: expectations.de,
    active: 'aktiv',
    played: (times: number) =>
      times === 0 ? 'noch nicht ausgelöst' : times === 1 ? 'einmal ausgelöst' : `${times}-mal ausgelöst`,
    start: 'Starten',
    stop: 'Beenden',
    clear: 'Alle beenden und Liste leeren',
    given: 'An eine fremde Adresse gesendet',
    nothing: 'nichts Geheimes',
  },
}
