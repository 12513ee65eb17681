/** What the pages of problems say, in English. */
export const en = {
  happened: 'What happened?',
  lost: 'Is anything lost?',
  nothingLost: 'No. Nothing has changed, neither in Desk nor at sipgate.',
  next: 'What can you do?',
  support: 'If you ask for help, please include these details.',
  code: 'Error code',
  request: 'Request ID',
  actions: { retry: 'Try again', login: 'Log in again', home: 'Go to the start page', continue: 'Continue' },
  stillLoggedIn: 'You are logged in, so you can simply continue.',
  problems: {
    declined: {
      title: 'You declined access',
      happened: 'sipgate asked whether Desk may use your account, and you declined. Desk has no access.',
      next: 'If you change your mind, log in again and allow access.',
    },
    callback_expired: {
      title: 'The login took too long',
      happened: 'For your security, a login must be completed within a few minutes. This one has expired.',
      next: 'Log in again.',
    },
    callback_foreign: {
      title: 'This login did not start in this browser',
      happened:
        'The link belongs to a login in another browser or under another address of Desk, or somebody sent it to you. Desk did not follow it.',
      next: 'Log in from this page instead. If somebody sent you the link, do not use it.',
    },
    callback_replayed: {
      title: 'This login link was already used',
      happened: 'A login link works only once. Reloading the page or going back opens it a second time.',
      next: 'Log in again.',
    },
    callback_invalid: {
      title: 'The login is incomplete',
      happened: 'The address you opened belongs to a login, but parts of it are missing or wrong.',
      next: 'Log in again.',
    },
    grant_gone: {
      title: 'Access to your account has ended',
      happened:
        'sipgate has ended Desk’s access to your account. This happens when access is revoked, when the password changes or after a long time without use.',
      next: 'Log in again to renew access.',
    },
    provider_unreachable: {
      title: 'sipgate’s login is not available',
      happened: 'Desk could not reach sipgate’s login server, or the server did not answer in time.',
      next: 'Wait a moment and try again. If the problem persists, check sipgate’s status page.',
    },
    provider_refused: {
      title: 'sipgate rejected the login',
      happened:
        'sipgate’s login server did not accept Desk’s request. The cause is Desk’s configuration, not your password.',
      next: 'Log in again. If the problem persists, send the error code below to the operator of this application.',
    },
    clock_wrong: {
      title: 'Desk’s clock is wrong',
      happened: 'The clock of Desk’s server is several minutes off, so Desk could not verify the login.',
      next: 'Ask the operator of this application to set the clock. Desk’s log says how far it is off.',
    },
    login_failed: {
      title: 'The login failed',
      happened: 'sipgate’s login server sent an unexpected answer, so Desk stopped the login.',
      next: 'Log in again. If the problem persists, send the error code below to the operator of this application.',
    },
    login_required: {
      title: 'You are not logged in',
      happened: 'This page requires a login. Your previous login may have ended.',
      next: 'Log in again.',
    },
    csrf: {
      title: 'This form is no longer valid',
      happened:
        'The form did not come from a current page of Desk, so Desk ignored it. This also happens when a page stays open after you log out.',
      next: 'Go to the start page and try again from there.',
    },
    api_unreachable: {
      title: 'sipgate cannot be reached',
      happened: 'Desk tried to load your data from sipgate, but the connection failed.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_slow: {
      title: 'sipgate is taking too long',
      happened: 'Desk tried to load your data from sipgate, but no answer came in time.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_failed: {
      title: 'sipgate has a problem',
      happened: 'Desk tried to load your data, but sipgate answered with an error.',
      next: 'Wait a moment and try again. You stay logged in.',
    },
    api_busy: {
      title: 'Too many requests',
      happened: 'sipgate received more requests than it allows in a short time.',
      next: 'Wait a minute and try again. You stay logged in.',
    },
    rate_limited: {
      title: 'Too many attempts',
      happened:
        'Within a minute, more logins came from your network than Desk allows. This protects it from floods of requests.',
      next: 'Wait a minute and try again. If you are logged in, you stay logged in.',
    },
    limit_reached: {
      title: 'You have reached your limit for today',
      happened:
        'Desk limits how many text messages, fax pages and calls a user may pay for in a day. This would be more.',
      next: 'Try again tomorrow, or ask the operator of this application to raise the limit.',
    },
    call_over: {
      title: 'The call has ended',
      happened: 'The call ended before Desk could do this.',
      next: 'Nothing needs to be done.',
    },
    not_your_call: {
      title: 'You are not in this call',
      happened: 'Only those who are in a call can control it.',
      next: 'Go to the start page.',
    },
    malformed_answer: {
      title: 'Desk cannot read sipgate’s answer',
      happened: 'sipgate sent unexpected data. Desk shows nothing rather than something wrong.',
      next: 'Try again. If the problem persists, send the error code below to the operator of this application.',
    },
    api_unauthorized: {
      title: 'sipgate no longer accepts your login',
      happened: 'sipgate rejected Desk’s access to your account, even after Desk renewed it.',
      next: 'Log in again.',
    },
    forbidden: {
      title: 'You do not have permission',
      happened:
        'Either Desk lacks a permission that this page needs, or your user may not see this data of the account.',
      next: 'Log in again and allow everything Desk asks for. If that does not help, ask an administrator of your account.',
    },
    not_found: {
      title: 'Page not found',
      happened: 'Desk has no page at this address. There may be a typo in it.',
      next: 'Go to the start page.',
    },
    bad_request: {
      title: 'Invalid request',
      happened: 'The address or the form contains something that Desk cannot read.',
      next: 'Go to the start page and try again from there.',
    },
    method_not_allowed: {
      title: 'This does not work here',
      happened: 'The page exists, but it does not accept this kind of request.',
      next: 'Go to the start page.',
    },
    too_large: {
      title: 'The request is too large',
      happened: 'Desk accepts up to 64 kilobytes. It did not read this request.',
      next: 'Go to the start page and send less.',
    },
    address_too_long: {
      title: 'The address is too long',
      happened: 'Desk accepts addresses of up to 8,000 characters.',
      next: 'Go to the start page.',
    },
    headers_too_large: {
      title: 'Your browser sent too much data',
      happened: 'The headers of the request, including cookies, were larger than Desk accepts.',
      next: 'Delete the cookies of this site in your browser, then go to the start page.',
    },
    unsupported_type: {
      title: 'Desk cannot read this format',
      happened: 'Desk reads ordinary form data only. The request came in another format.',
      next: 'Go to the start page.',
    },
    request_timeout: {
      title: 'The request took too long',
      happened: 'Desk did not receive the whole request in time.',
      next: 'Check your connection and try again.',
    },
    store_unavailable: {
      title: 'Desk is temporarily unavailable',
      happened: 'Desk keeps logins in a database, and the database does not answer.',
      next: 'Wait a moment and try again.',
    },
    internal: {
      title: 'Something went wrong in Desk',
      happened: 'An unexpected error occurred. Desk has recorded it in its log.',
      next: 'Try again. If the problem persists, send the details below to the operator of this application.',
    },
  },
}

export type ProblemText = typeof en

/** Each problem that has a page of its own. The page shows it as its code. */
export type ProblemCode = keyof ProblemText['problems']
