import type { Contact } from '@sipgate-kit/contract'
import { checkCallOptions } from '../call/request-options.ts'
import { isObject } from '../arguments/is-object.ts'
import { notify } from '../call/hooks.ts'
import { viewOf } from '../client-context.ts'
import type { RequestOptions } from '../call/request-options.ts'
import { invalidArgument, isSipgateError } from '../errors/sipgate-error.ts'
import type { SipgateCore } from '../sipgate-core.ts'
import { listContacts } from './list-contacts.ts'
import { planSync, type MatchBy, type SyncedContact, type SyncPlan } from './plan-sync.ts'
import { withDetail } from './with-detail.ts'

export type { MatchBy, SyncedContact, SyncPlan } from './plan-sync.ts'

export interface SyncContactsOptions extends RequestOptions {
  /** Which contacts are compared and made: the user's own, or those that the account shares. INTERNAL ones are never touched. */
  readonly scope: 'PRIVATE' | 'SHARED'
  readonly matchBy: MatchBy
  /** Deletes contacts of this scope that match nothing. Default false. */
  readonly deleteOthers?: boolean | undefined
  /** Only makes the plan, and changes nothing. Default false. */
  readonly dryRun?: boolean | undefined
  /** Hears what was done so far, after each change. What it throws changes nothing. */
  readonly onProgress?: ((done: SyncProgress) => void) | undefined
}

/** How many contacts were changed so far. */
export interface SyncProgress {
  readonly created: number
  readonly updated: number
  readonly deleted: number
}

/** What was planned, and how much of it was done: nothing with `dryRun`. */
export interface SyncResult extends SyncPlan {
  readonly done: SyncProgress
}

/**
 * Makes the contacts of an address book what you want them to be: creates those that are missing, updates those that differ
 * and, if asked, deletes all others. Done twice, it changes nothing the second time. A contact of yours that leaves out a
 * field keeps what sipgate has there.
 *
 * When a change fails, `detail` says what was done before. Call it again to do the rest: what is done stays done.
 * @param options time limit, retries and signal count for each call
 * @throws SipgateError `invalid_argument` naming the contact by its place, and all others
 */
export async function syncContacts(
  sipgate: SipgateCore,
  wanted: Iterable<SyncedContact> | AsyncIterable<SyncedContact>,
  options: SyncContactsOptions,
): Promise<SyncResult> {
  viewOf(sipgate)
  const { scope, matchBy, deleteOthers, dryRun, onProgress, ...request } = checkOptions(options)
  const wishes = await toArray(wanted)
  const existing: Contact[] = []
  for await (const contact of listContacts(sipgate, scope, request)) existing.push(contact as Contact)
  const whole = planSync(existing, wishes, scope, matchBy)
  const plan: SyncPlan = { ...whole, delete: deleteOthers ? whole.delete : [] }
  const done = { created: 0, updated: 0, deleted: 0 }
  if (dryRun) return { ...plan, done }

  const count = (what: keyof SyncProgress) => {
    done[what]++
    notify(onProgress, { ...done })
  }
  try {
    for (const { before, after } of plan.update) {
      await sipgate.request(
        'PUT /contacts/{contactId}',
        { path: { contactId: before.id }, body: after },
        request,
      )
      count('updated')
    }
    for (const body of plan.create) {
      await sipgate.request('POST /contacts', { body }, request)
      count('created')
    }
    for (const { id } of plan.delete) {
      await deleteContact(sipgate, id, request)
      count('deleted')
    }
  } catch (error) {
    const { updated, created, deleted } = done
    throw withDetail(
      error,
      `Done before: ${updated} updated, ${created} created, ${deleted} deleted. Call it again to do the rest.`,
    )
  }
  return { ...plan, done }
}

async function deleteContact(
  sipgate: SipgateCore,
  contactId: string,
  request: RequestOptions,
): Promise<void> {
  try {
    await sipgate.request('DELETE /contacts/{contactId}', { path: { contactId } }, request)
  } catch (error) {
    // Somebody else was faster.
    if (!isSipgateError(error, 'not_found')) throw error
  }
}

function checkOptions(options: SyncContactsOptions): SyncContactsOptions {
  if (!isObject(options)) throw invalidArgument('The options must be an object.')
  const { scope, matchBy, deleteOthers, dryRun, onProgress, ...request } = options
  if (scope !== 'PRIVATE' && scope !== 'SHARED')
    throw invalidArgument('`scope` must be `PRIVATE` or `SHARED`.')
  if (!['id', 'number', 'email'].includes(matchBy as string) && typeof matchBy !== 'function')
    throw invalidArgument('`matchBy` must be `id`, `number`, `email` or a function.')
  for (const [name, value] of Object.entries({ deleteOthers, dryRun }))
    if (value !== undefined && typeof value !== 'boolean')
      throw invalidArgument(`\`${name}\` must be true or false.`)
  if (onProgress !== undefined && typeof onProgress !== 'function')
    throw invalidArgument('`onProgress` must be a function.')
  checkCallOptions(request)
  return options
}

async function toArray(wanted: Iterable<unknown> | AsyncIterable<unknown>): Promise<unknown[]> {
  const given: unknown = wanted
  if (!isObject(given) || !(Symbol.iterator in given || Symbol.asyncIterator in given))
    throw invalidArgument('The contacts must be a list, or something else to loop over.')
  const all: unknown[] = []
  for await (const contact of wanted) all.push(contact)
  return all
}
