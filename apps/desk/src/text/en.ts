/** All English sentences of desk. Its shape is what every other language has to fill. */
export const en = {
  locale: 'en-GB',
  languageName: 'English',
  skip: 'Skip to the content',
  home: 'Desk, home',
  languages: 'Language',
  sandboxBadge: 'Sandbox',
  sandboxNote: 'Local sandbox. Nothing here is real: no account, no money, no calls.',
  sandboxConsole: 'Sandbox console',
  disclaimer: 'An example application built with sipgate-kit. Not made by sipgate.',
  logIn: 'Log in with sipgate',
  logOut: 'Log out',
  welcome: {
    title: 'Welcome',
    heading: 'Your sipgate account, on one calm page.',
    lead: 'Desk shows the credit of your sipgate account. Log in where you always do: at sipgate itself.',
    points: [
      {
        title: 'Your password stays with sipgate',
        text: 'Desk never sees it. sipgate asks you, and you decide.',
      },
      { title: 'Only what you allow', text: 'Desk asks to read the balance. It cannot call, send or spend.' },
      { title: 'Out means out', text: 'When you log out, Desk forgets you and hands its access back.' },
    ],
    sandboxTitle: 'You are in the sandbox',
    sandboxText:
      'A small sipgate runs on this machine, so you can try everything without an account. Log in with:',
    username: 'User name',
    password: 'Password',
  },
  balance: {
    title: 'Balance',
    positive: 'Credit',
    zero: 'No credit left',
    negative: 'Overdrawn',
    positiveMeaning: 'Calls, SMS and fax that cost money are paid from this credit.',
    zeroMeaning:
      'The credit is exactly zero. SMS, fax and calls that cost money may be refused until somebody tops it up.',
    negativeMeaning:
      'More was spent than was there. SMS, fax and calls that cost money may be refused until the account is topped up above zero.',
    account: 'Account',
    domain: 'Domain',
    user: 'Logged in as',
    readAt: 'Read',
    reload: 'Read again',
    about: 'About this balance',
    loggedInAs: (user: string) => `Logged in as ${user}`,
  },
  problem: {
    happened: 'What happened',
    lost: 'Is anything lost?',
    next: 'What to do',
    code: 'Code',
    request: 'Request',
    support: 'If you ask for help, these two lines make it quick.',
  },
  actions: { retry: 'Try again', login: 'Log in again', home: 'To the start page' },
  nothingLost: 'No. Nothing was changed, neither here nor at sipgate.',
  problems: {
    declined: {
      title: 'You declined, and that is fine',
      happened:
        'sipgate asked whether Desk may read your balance, and the answer was no. Desk got no access.',
      next: 'Log in again if you change your mind. Without your consent Desk has nothing to show.',
    },
    callback_expired: {
      title: 'The login took too long',
      happened:
        'A login is open for a few minutes only, for your safety. This one had run out when you came back.',
      next: 'Start again. It takes only a moment.',
    },
    callback_foreign: {
      title: 'This login was not started here',
      happened:
        'The link that brought you here belongs to a login in another browser or window, or somebody else sent it to you. Desk did not follow it.',
      next: 'Log in from this page instead. If somebody sent you the link, do not use it.',
    },
    callback_replayed: {
      title: 'This login was used already',
      happened:
        'The link that brought you here works once, and it has been used. A reload or the back button does that.',
      next: 'Go to the start page. If you are not logged in there, log in again.',
    },
    callback_invalid: {
      title: 'That is not a complete login',
      happened: 'The address you opened belongs to a login, but parts of it are missing or wrong.',
      next: 'Log in from here.',
    },
    grant_gone: {
      title: 'sipgate ended the access',
      happened:
        'The access that Desk had to your account is over. That happens when it is withdrawn, when the password changes or after a long time.',
      next: 'Log in again to grant it anew.',
    },
    provider_unreachable: {
      title: 'The login at sipgate does not answer',
      happened: 'Desk could not reach the login server, or it did not answer in time.',
      next: 'Wait a moment and try again. If it stays like this, look at the status page of sipgate.',
    },
    provider_refused: {
      title: 'sipgate refused the login',
      happened:
        'The login server did not accept what Desk sent. This is a matter of settings, not of your password.',
      next: 'Try again once. If it happens again, tell whoever runs this application the code below.',
    },
    csrf: {
      title: 'This form came from elsewhere',
      happened:
        'The form did not come from a current page of Desk, so Desk did nothing with it. A page left open since an earlier login does that, too.',
      next: 'Go to the start page and try again from there.',
    },
    login_failed: {
      title: 'The login did not work out',
      happened: 'Something in the exchange with the login server was not as it should be, so Desk stopped.',
      next: 'Log in again. If it happens again, tell whoever runs this application the code below.',
    },
    api_unreachable: {
      title: 'sipgate cannot be reached',
      happened: 'Desk asked sipgate for the balance, but no connection came about.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_slow: {
      title: 'sipgate takes too long',
      happened: 'Desk asked sipgate for the balance and waited, but no answer came in time.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_failed: {
      title: 'sipgate has a problem',
      happened: 'Desk asked sipgate for the balance, and sipgate answered that it cannot tell right now.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_busy: {
      title: 'Too many requests at once',
      happened: 'sipgate asks for a little patience: it got more requests than it allows in a short time.',
      next: 'Wait a minute and try again. You stay logged in.',
    },
    malformed_answer: {
      title: 'An answer nobody can read',
      happened: 'sipgate answered, but not with a balance. Desk shows nothing rather than a wrong number.',
      next: 'Try again. If it stays like this, tell whoever runs this application the code below.',
    },
    api_unauthorized: {
      title: 'sipgate no longer knows this login',
      happened: 'sipgate refused the access of Desk, and a fresh one as well.',
      next: 'Log in again.',
    },
    forbidden: {
      title: 'Not allowed to read the balance',
      happened:
        'sipgate did not allow it: Desk lacks the permission (the scope balance:read), or your user may not see the balance of this account.',
      next: 'Log in again and accept what Desk asks for. If that does not help, ask an administrator of your account.',
    },
    not_found: {
      title: 'There is no such page',
      happened: 'The address does not lead anywhere in Desk. Perhaps there is a typing mistake in it.',
      next: 'Go to the start page.',
    },
    bad_request: {
      title: 'Desk does not understand this request',
      happened: 'The address or the form holds something that cannot be right.',
      next: 'Go to the start page and try again from there.',
    },
    method_not_allowed: {
      title: 'That does not work this way',
      happened: 'The page exists, but it cannot be used with this kind of request.',
      next: 'Go to the start page.',
    },
    too_large: {
      title: 'Too much at once',
      happened: 'The request was larger than the 64 kilobytes that Desk accepts. It was not read.',
      next: 'Go to the start page and send less.',
    },
    address_too_long: {
      title: 'The address is too long',
      happened: 'Desk accepts addresses of up to 8,000 characters. This one was longer.',
      next: 'Go to the start page.',
    },
    headers_too_large: {
      title: 'The browser sent too much along',
      happened: 'The headers of the request, cookies among them, were larger than Desk accepts.',
      next: 'Delete the cookies of this site in your browser, then go to the start page.',
    },
    unsupported_type: {
      title: 'Desk does not know this format',
      happened: 'Desk reads ordinary form data only. The request came in another format.',
      next: 'Go to the start page.',
    },
    request_timeout: {
      title: 'The request came too slowly',
      happened: 'Desk waited for the rest of the request, but it did not come in time.',
      next: 'Check your connection and try again.',
    },
    login_required: {
      title: 'You are not logged in',
      happened:
        'This page belongs to somebody who is logged in. Perhaps your login has ended in the meantime.',
      next: 'Log in again.',
    },
    store_unavailable: {
      title: 'Desk cannot reach its memory',
      happened: 'Desk keeps logins in a database, and just now the database does not answer.',
      next: 'Wait a moment and try again.',
    },
    internal: {
      title: 'That was our mistake',
      happened: 'Something went wrong inside Desk that should not have. It is noted in the log.',
      next: 'Try again. If it stays like this, tell whoever runs this application the two lines below.',
    },
  },
}
