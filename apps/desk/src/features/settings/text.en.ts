/** What the pages of the settings say, in English. */
export const en = {
  name: 'Settings',
  back: 'All settings',
  language: 'Language',
  parts: {
    permissions: { name: 'Permissions', about: 'What you have allowed Desk to do at sipgate.' },
    pushes: { name: 'Calls as they happen', about: 'Whether sipgate tells Desk about calls at once.' },
    devices: { name: 'Your devices', about: 'Your telephones, and whether they can be reached.' },
    blocked: { name: 'Blocked numbers', about: 'Callers who are not put through to the account.' },
    data: { name: 'My data', about: 'What Desk keeps about you: download or delete it.' },
  },
  limits: {
    title: 'Limits for a day',
    intro: 'Desk sends no more than this on your behalf in one day. Choose less than the operator allows.',
    kinds: { sms: 'Text messages (parts)', fax: 'Faxes (pages)', call: 'Calls' },
    used: (used: string, most: string) => `${used} used today. At most ${most}.`,
    wrong: (most: string) => `Enter a whole number from 0 to ${most}.`,
    save: 'Save limits',
    saved: 'Your limits are saved.',
  },
  permissions: {
    abilities: 'What Desk can do for you',
    abilitiesIntro: 'Desk asks for a permission only when you open the page that needs it.',
    allowed: 'Allowed',
    allow: 'Allow',
    needs: (what: string) => `Needs: ${what}`,
    granted: 'What you have allowed',
    takeBack: 'To take everything back, delete your data in Desk: that ends all your logins.',
    others: 'Other',
    groups: {
      account: {
        title: 'Account and users',
        scopes: {
          'account:read': 'See the company and the account',
          'balance:read': 'See the credit',
          'users:read': 'See names and settings of users',
          'groups:read': 'See groups',
          'groups:users:read': 'See who is in a group',
          'groups:numbers:read': 'See the numbers of groups',
        } as Readonly<Record<string, string>>,
      },
      calls: {
        title: 'Calls',
        scopes: {
          'sessions:calls:write': 'Start calls',
          'rtcm:read': 'See calls in progress',
          'rtcm:write': 'Control calls in progress',
          'phonelines:read': 'See phonelines',
          'phonelines:numbers:read': 'See the numbers of phonelines',
          'phonelines:forwardings:read': 'See where calls are forwarded',
          'phonelines:forwardings:write': 'Change where calls are forwarded',
          'phonelines:voicemails:read': 'See the voicemail of phonelines',
          'voicemails:read': 'See voicemails',
          'numbers:read': 'See telephone numbers',
          'devices:read': 'See telephones',
          'devices:write': 'Change telephones',
          'users:defaultdevice:write': 'Choose the default telephone',
        } as Readonly<Record<string, string>>,
      },
      history: {
        title: 'History',
        scopes: {
          'history:read': 'See calls, messages and faxes of the past',
          'history:write': 'Mark, archive and delete entries',
          'labels:read': 'See labels',
          'labels:write': 'Change labels',
        } as Readonly<Record<string, string>>,
      },
      messages: {
        title: 'Text messages and faxes',
        scopes: {
          'sessions:sms:write': 'Send text messages',
          'sms:read': 'See from where messages can be sent',
          'sms:callerid:read': 'See sender numbers of messages',
          'sessions:fax:write': 'Send faxes',
          'faxlines:read': 'See fax lines',
          'faxlines:numbers:read': 'See the numbers of fax lines',
        } as Readonly<Record<string, string>>,
      },
      contacts: {
        title: 'Contacts',
        scopes: {
          'contacts:read': 'See contacts',
          'contacts:write': 'Add, change and delete contacts',
        } as Readonly<Record<string, string>>,
      },
      settings: {
        title: 'Settings of the account',
        scopes: {
          'blacklist:read': 'See blocked numbers',
          'blacklist:write': 'Block numbers and let them through',
          'settings:sipgateio:read': 'See where sipgate reports calls to',
          'settings:sipgateio:write': 'Change where sipgate reports calls to',
          'log:webhooks:read': 'See the log of reported calls',
        } as Readonly<Record<string, string>>,
      },
    },
  },
}

export type SettingsText = typeof en
