export { contactsCsv, type NewContact } from './contacts-csv.ts'
export { importContacts, type ContactSource, type ImportContactsOptions } from './import-contacts.ts'
export { exportContacts, type ExportContactsOptions } from './export-contacts.ts'
export {
  syncContacts,
  type MatchBy,
  type SyncContactsOptions,
  type SyncedContact,
  type SyncPlan,
  type SyncProgress,
  type SyncResult,
} from './sync-contacts.ts'
