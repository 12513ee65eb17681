/** What the page of shortcuts says, in English. */
export const en = {
  name: 'Keyboard shortcuts',
  lead: 'They work on every page, except while you type.',
  search: 'Search',
  help: 'This page',
  then: 'then',
  key: 'Key',
  does: 'Leads to',
}

export type ShortcutsText = typeof en
