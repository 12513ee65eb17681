import type { EvilView } from '../../sandbox.ts'

type Groups = Readonly<Record<EvilView['group'], string>>
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
    refuse: 'A careful application refuses this.',
    accept: 'A careful application accepts this.',
    survive: 'A careful application survives this.',
  },
  de: {
    refuse: 'Eine sorgfältige Anwendung lehnt das ab.',
    accept: 'Eine sorgfältige Anwendung kommt damit zurecht.',
    survive: 'Eine sorgfältige Anwendung übersteht das.',
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
    clear: 'Stop all and forget what was given away',
    given: 'Given to another origin',
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
      times === 0 ? 'noch nicht erprobt' : times === 1 ? 'einmal erprobt' : `${times}-mal erprobt`,
    start: 'Starten',
    stop: 'Beenden',
    clear: 'Alle beenden und Preisgegebenes vergessen',
    given: 'An eine fremde Adresse gegeben',
    nothing: 'nichts Geheimes',
  },
}
