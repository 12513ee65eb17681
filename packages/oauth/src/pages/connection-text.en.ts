import type { ProblemTexts } from './page-text.ts'

/** What differs where somebody connects an account instead of logging in. */
export const englishForConnections: ProblemTexts = {
  declined: {
    title: 'You declined access',
    text: 'sipgate asked whether the app may use your account, and you declined. Nothing has changed. If you change your mind, connect your account again and allow access.',
  },
  callback_expired: {
    title: 'Connecting took too long',
    text: 'For your security, connecting must be completed within ten minutes. Start again.',
  },
  callback_foreign: {
    title: 'This connection was not started by you',
    text: 'It was started in another browser, by another user or under another address of the app, or somebody sent you the link. Nothing was connected. Start from here instead.',
  },
  callback_replayed: {
    title: 'This link was already used',
    text: 'A link that connects works only once. Reloading the page or going back opens it a second time.',
  },
  callback_invalid: {
    title: 'The connection is incomplete',
    text: 'The address you opened belongs to a connection, but parts of it are missing or wrong. Nothing was connected. Start again.',
  },
  return_to_invalid: {
    title: 'Invalid request',
    text: 'The page to return to after connecting is not a page of this app.',
  },
  login_required: {
    title: 'You are not logged in',
    text: 'Log in to this app first, then connect your sipgate account.',
  },
  scopes_missing: {
    title: 'You lack a permission',
    text: 'sipgate did not grant everything that the app asked for. What you granted before has not changed.',
  },
  provider_unreachable: {
    title: 'sipgate cannot be reached',
    text: 'The login server did not answer, or not in time. Nothing was connected. Wait a moment and try again.',
  },
  provider_refused: {
    title: 'sipgate refused to connect your account',
    text: 'This is due to the configuration of the app, not to your password. If the problem persists, contact the operator of this app.',
  },
  clock_wrong: {
    title: 'The app’s clock is wrong',
    text: 'That is why the app could not check sipgate’s answer. Ask the operator of this app to set the clock.',
  },
  userinfo_invalid: {
    title: 'Connecting failed',
    text: 'sipgate did not say whose account it is. Nothing was connected.',
  },
}
