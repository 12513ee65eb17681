/** What the welcome page says, in English. */
export const en = {
  title: 'Welcome',
  heading: 'Your sipgate account at a glance.',
  lead: 'Desk brings the telephone of your company to your browser: calls as they happen, messages, faxes, contacts and what they cost. You log in with sipgate, as you always do.',
  points: [
    {
      title: 'Your password stays with sipgate',
      text: 'You enter it at sipgate only. Desk never sees it.',
    },
    {
      title: 'You decide what Desk may do',
      text: 'Desk asks for permission when you first open a page that needs it, and shows what something costs before it is sent.',
    },
    {
      title: 'Logging out ends access',
      text: 'As soon as you log out, Desk’s access to your account ends.',
    },
  ],
  sandbox: {
    title: 'Try it in the sandbox',
    text: 'A local sandbox takes sipgate’s place, so you can try everything without an account. Log in with:',
    username: 'Username',
    password: 'Password',
  },
}

export type WelcomeText = typeof en
