import { syncContacts, type SyncedContact } from '@sipgate-kit/client/contacts'
import { onVisit } from '../../http/visit.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { problemOf } from '../../problems/problem-of.ts'
import type { Tools } from '../feature.ts'
import type { AddressBook } from './address-book.ts'
import type { ImportStore, Progress, StoredImport } from './import-store.ts'

/** Milliseconds between two notes of how far an import is. */
const noteEvery = 2_000

/** Does what the preview has shown, and notes how far it is. It never fails: how it ended is noted, too. */
export async function runImport(
  { actions, platform, log }: Tools,
  book: AddressBook,
  store: ImportStore,
  request: UserRequest,
  upload: StoredImport,
  wanted: readonly SyncedContact[],
): Promise<void> {
  let progress: Progress = { created: 0, updated: 0 }
  let notedAt = platform.now()
  const notes: Promise<void>[] = []
  try {
    await syncContacts(request.sipgate, wanted, {
      scope: upload.scope,
      matchBy: 'id',
      onProgress: ({ created, updated }) => {
        progress = { created, updated }
        if (platform.now() - notedAt < noteEvery) return
        notedAt = platform.now()
        notes.push(store.note(upload.id, 'running', progress).catch(() => undefined))
      },
    })
    await Promise.all(notes)
    await store.note(upload.id, 'done', progress)
    await actions.note(
      request,
      'contacts.imported',
      upload.name,
      Math.max(1, progress.created + progress.updated),
    )
  } catch (error) {
    await Promise.all(notes)
    const problem = problemOf(error)
    log.warn(onVisit({ event: 'contacts.import_failed', code: problem }))
    await store.note(upload.id, 'failed', { ...progress, problem }).catch(() => undefined)
  } finally {
    book.forget(request)
  }
}
