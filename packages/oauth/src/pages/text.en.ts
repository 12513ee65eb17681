import { englishForConnections } from './connection-text.en.ts'
import type { PageText } from './page-text.ts'

export const english: PageText = {
  language: 'en',
  problems: {
    declined: {
      title: 'You declined access',
      text: 'sipgate asked whether the app may use your account, and you declined. The app has no access. If you change your mind, log in again and allow access.',
    },
    callback_expired: {
      title: 'The login took too long',
      text: 'For your security, a login must be completed within ten minutes. Log in again.',
    },
    callback_foreign: {
      title: 'This login did not start in this browser',
      text: 'It was started in another browser or under another address of the app, or somebody sent you the link. Log in from here instead.',
    },
    callback_replayed: {
      title: 'This login link was already used',
      text: 'A login link works only once. Reloading the page or going back opens it a second time.',
    },
    callback_invalid: {
      title: 'The login is incomplete',
      text: 'The address you opened belongs to a login, but parts of it are missing or wrong. Log in again.',
    },
    return_to_invalid: {
      title: 'Invalid request',
      text: 'The page to return to after the login is not a page of this app.',
    },
    grant_gone: {
      title: 'Access to your account has ended',
      text: 'sipgate ended the app’s access again, right after you logged in. Try again later.',
    },
    login_required: {
      title: 'You are not logged in',
      text: 'This page requires a login. Your previous login may have ended.',
    },
    scopes_missing: {
      title: 'You do not have permission',
      text: 'sipgate did not grant everything this page needs.',
    },
    provider_unreachable: {
      title: 'sipgate’s login is not available',
      text: 'The login server did not answer, or not in time. Wait a moment and try again.',
    },
    provider_refused: {
      title: 'sipgate rejected the login',
      text: 'The cause is the app’s configuration, not your password. If it happens again, tell the operator of this app.',
    },
    clock_wrong: {
      title: 'The app’s clock is wrong',
      text: 'The app’s clock is off, so the app could not verify the login. Ask the operator of this app to set it.',
    },
    userinfo_invalid: {
      title: 'The login failed',
      text: 'sipgate did not say who you are, so you are not logged in.',
    },
    api_unreachable: {
      title: 'sipgate cannot be reached',
      text: 'sipgate did not answer the app’s request. Wait a moment and try again. You stay logged in.',
    },
    api_failed: {
      title: 'sipgate has a problem',
      text: 'sipgate could not answer the app’s request. Wait a moment and try again. You stay logged in.',
    },
    api_refused: {
      title: 'sipgate refused the request',
      text: 'sipgate did not accept what the app asked for. If it happens again, tell the operator of this app.',
    },
    csrf: {
      title: 'This form is no longer valid',
      text: 'The form did not come from a current page of this app, so the app ignored it. Nothing has changed.',
    },
    method_not_allowed: {
      title: 'This does not work here',
      text: 'This address does not accept this kind of request.',
    },
    body_too_large: { title: 'The request is too large', text: 'The app did not read it.' },
    body_type: {
      title: 'The app cannot read this format',
      text: 'The app reads ordinary form data only.',
    },
    rate_limited: {
      title: 'Too many requests',
      text: 'Too many requests came from your internet address in a short time. Wait a minute and try again.',
    },
    store_unavailable: {
      title: 'The app is temporarily unavailable',
      text: 'The app cannot reach its own storage. Wait a moment and try again.',
    },
  },
  connectionProblems: englishForConnections,
  retry: 'Try again',
  login: 'Log in again',
  connect: 'Connect again',
  continue: 'Continue',
  home: 'Go to the start page',
  support: 'If you ask for help, please include these details.',
  code: 'Error code',
  cause: 'Cause',
  missing: 'Missing',
  startAt: (appUrl, about) => `${about === 'login' ? 'Logging in' : 'Connecting'} works at ${appUrl} only.`,
  clock: (amount, unit, direction) =>
    `The clock is about ${amount} ${unit}${amount === 1 ? '' : 's'} ${direction === 'ahead' ? 'ahead of' : 'behind'} the login server’s.`,
}
