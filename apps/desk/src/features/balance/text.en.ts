/** What the page of the balance says, in English. */
export const en = {
  name: 'Home',
  positive: {
    title: 'Credit',
    meaning: 'Paid calls, text messages and faxes are charged to this credit.',
  },
  zero: {
    title: 'No credit left',
    meaning:
      'The credit is used up. Until the account is topped up, sipgate may refuse paid calls, text messages and faxes.',
  },
  negative: {
    title: 'Overdrawn',
    meaning:
      'The account is overdrawn. Until it is topped up, sipgate may refuse paid calls, text messages and faxes.',
  },
  refresh: 'Refresh',
  more: {
    title: 'Desk can do more',
    meaning: (names: string) =>
      `Allow Desk to use ${names} as well. Or open a page: Desk then asks for what that page needs.`,
    allow: 'Allow everything',
  },
  about: 'About this account',
  company: 'Company',
  accountNumber: 'Account number',
  user: 'Logged in as',
  updated: 'Last updated',
}

export type BalanceText = typeof en
