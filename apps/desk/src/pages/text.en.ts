/** What every page says, in English. */
export const en = {
  languageName: 'English',
  languages: 'Language',
  skip: 'Skip to content',
  home: 'Desk, start page',
  menu: 'Menu',
  logIn: 'Log in with sipgate',
  logOut: 'Log out',
  loggedInAs: (name: string) => `Logged in as ${name}`,
  /** Stand in for the names of a user and an account that sipgate did not tell. */
  userNumber: (id: string) => `User ${id}`,
  accountNumber: (number: string) => `Account ${number}`,
  sandbox: {
    name: 'Sandbox',
    note: 'You are using a local sandbox. Nothing here is real: no account, no money, no calls.',
    console: 'Sandbox console',
  },
  search: 'Search people, numbers, entries',
  stale: (time: string) => `sipgate does not answer at the moment. You see what was known at ${time}.`,
  /** Stands in for the number of somebody who hides it. */
  anonymous: 'Anonymous',
  disclaimer: 'A sample application built with sipgate\u2011kit. Not made or endorsed by sipgate.',
}

export type PageText = typeof en
