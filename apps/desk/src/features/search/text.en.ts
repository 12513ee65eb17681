/** What the search says, in English. */
export const en = {
  name: 'Search',
  heading: (query: string) => `Search for “${query}”`,
  hint: 'Look for a name, a company, a number or a part of one, a note or a text message.',
  people: 'People',
  number: 'This number',
  call: 'Call',
  message: 'Send a text message',
  fax: 'Send a fax',
  entries: 'Calls and messages',
  scope: (count: number) => `Desk looked at the last ${count} entries.`,
  all: 'All entries with this number',
  nothing: 'Nothing found. Try a part of the name, or fewer digits.',
  unknown: 'Entry',
  types: { CALL: 'Call', VOICEMAIL: 'Voicemail', SMS: 'Text message', FAX: 'Fax' },
}

export type SearchText = typeof en
