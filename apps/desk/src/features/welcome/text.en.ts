/** What the welcome page says, in English. */
export const en = {
  title: 'Welcome',
  heading: 'Your sipgate account at a glance.',
  lead: 'Desk shows you the credit of your sipgate account. You log in with sipgate, as you always do.',
  points: [
    {
      title: 'Your password stays with sipgate',
      text: 'You enter it at sipgate only. Desk never sees it.',
    },
    {
      title: 'Read-only access',
      text: 'Desk can see your balance, your name and your company. It cannot make calls, send messages or spend money.',
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
