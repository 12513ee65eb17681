import type { PageText } from './page-text.ts'

export const english: PageText = {
  language: 'en',
  problems: {
    declined: {
      title: 'You declined access',
      text: 'You did not allow the app to use your account, so you are not logged in.',
    },
    callback_expired: {
      title: 'The login took too long',
      text: 'A login has to be finished within ten minutes. Please start again.',
    },
    callback_foreign: {
      title: 'This login did not start in this browser',
      text: 'It was started in another browser or under another address of the app, or somebody sent you the link. Please log in from here.',
    },
    callback_replayed: {
      title: 'This login link was already used',
      text: 'A login link works once. Reloading the page or going back leads here.',
    },
    callback_invalid: {
      title: 'The login is incomplete',
      text: 'The address you opened belongs to a login, but parts of it are missing or wrong. Please start again.',
    },
    return_to_invalid: {
      title: 'Invalid request',
      text: 'The page to return to after the login is not a page of this app.',
    },
    grant_gone: {
      title: 'Access to your account has ended',
      text: 'sipgate ended the app’s access again, right after you logged in. Please try again later.',
    },
    login_required: {
      title: 'You are not logged in',
      text: 'This page is for logged-in users only. Please log in.',
    },
    scopes_missing: {
      title: 'You do not have permission',
      text: 'sipgate did not grant everything this page needs.',
    },
    provider_unreachable: {
      title: 'sipgate’s login is not available',
      text: 'The login server did not answer, or not in time. Please wait a moment and try again.',
    },
    provider_refused: {
      title: 'sipgate rejected the login',
      text: 'This is not about your password. If it happens again, please tell whoever runs this app.',
    },
    clock_wrong: {
      title: 'The app’s clock is wrong',
      text: 'The login could not be checked, because the clock of the app’s machine is off. Whoever runs the app has to set it.',
    },
    userinfo_invalid: {
      title: 'The login failed',
      text: 'sipgate did not say who you are, so you are not logged in.',
    },
    api_unreachable: {
      title: 'sipgate cannot be reached',
      text: 'sipgate did not answer the app’s request. Please wait a moment and try again. You stay logged in.',
    },
    api_failed: {
      title: 'sipgate has a problem',
      text: 'sipgate could not answer the app’s request. Please wait a moment and try again. You stay logged in.',
    },
    api_refused: {
      title: 'sipgate refused the request',
      text: 'sipgate did not accept what the app asked for. If it happens again, please tell whoever runs this app.',
    },
    csrf: {
      title: 'This form is no longer valid',
      text: 'It did not come from a current page of this app, so nothing was changed.',
    },
    method_not_allowed: {
      title: 'This does not work here',
      text: 'This address does not accept this kind of request.',
    },
    body_too_large: { title: 'The request is too large', text: 'The app did not read it.' },
    body_type: {
      title: 'The app cannot read this format',
      text: 'The request has to be an ordinary form.',
    },
    store_unavailable: {
      title: 'The app is temporarily unavailable',
      text: 'The app cannot reach its own storage. Please wait a moment and try again.',
    },
  },
  retry: 'Try again',
  login: 'Log in again',
  continue: 'Continue',
  missing: 'Missing',
  startAt: (appUrl) => `Logging in works at ${appUrl} only.`,
  clock: (amount, unit, direction) =>
    `The clock is about ${amount} ${unit}${amount === 1 ? '' : 's'} ${direction === 'ahead' ? 'ahead of' : 'behind'} the login server’s.`,
}
