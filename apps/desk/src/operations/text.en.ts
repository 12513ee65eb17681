import type { Status } from './status.ts'

/** What the operators' page says. */
export const en = {
  well: 'Everything is well',
  notWell: 'Something is not well',
  checks: 'What Desk needs',
  isWell: 'well',
  isNotWell: 'not well',
  answeredIn: (milliseconds: string) => `answered within ${milliseconds} ms`,
  noAnswer: 'does not answer',
  names: {
    database: 'Database',
    loginServer: 'sipgate’s login server',
    api: 'sipgate’s API',
    clock: 'Clock',
  } satisfies Record<keyof Status['checks'], string>,
  kinds: { sqlite: 'SQLite', postgres: 'PostgreSQL' },
  clockAhead: (seconds: string) => `${seconds} s ahead of the login server’s`,
  clockBehind: (seconds: string) => `${seconds} s behind the login server’s`,
  clockUnknown: 'not compared: the login server does not answer',
  toDo: {
    database:
      'Pages answer that Desk cannot be used at the moment, and go on by themselves once the database is back. Restarting Desk does not help.',
    loginServer:
      'Nobody can log in. Who is logged in can work for as long as their access lasts, a few minutes mostly.',
    api: 'Pages show what was known last, and say how old it is. Nothing that costs money is sent twice.',
    clock: 'Set the clock of this machine, by NTP for example. Logins fail once it is a minute off.',
  } satisfies Record<keyof Status['checks'], string>,
  instance: 'This instance',
  version: 'Version',
  startedAt: 'Running since',
  lastPush: 'Last call that sipgate reported',
  noPush: 'none since the start',
  pageErrors: 'Pages that failed in the last hour',
  sipgateErrors: 'Calls of sipgate’s API that failed in the last hour',
  keys: 'Keys of encryption',
  keyCurrent: 'encrypts',
  keyOlder: 'only decrypts; it can go once “npm run reencrypt” says so',
  noKeys: 'the one in the key file',
  lookedAt: 'Looked at',
  hint: 'Load the page again to look again. Database and sipgate are asked every ten seconds at most. The same for monitors is at /status.json, figures over time are at /metrics.',
}

export type StatusText = typeof en
