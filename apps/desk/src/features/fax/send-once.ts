import { isSipgateError } from '@sipgate-kit/client'
import { sendFax } from '@sipgate-kit/client/fax'
import type { HistoryEntry } from '@sipgate-kit/contract'
import { h } from 'preact'
import { readActionId } from '../../actions/action-id.ts'
import { entriesSince, type Action } from '../../actions/action.ts'
import { fingerprintOf } from '../../actions/fingerprint.ts'
import { ownAction } from '../../actions/own-action.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import type { HeldDocuments } from './held-documents.ts'
import { plannedOf } from './new-fax.ts'
import { OutcomePage, sentPath, type FaxStatus } from './outcome-page.tsx'
import { faxChecks } from './prepare.ts'
import { contentOfResend } from './resend.ts'
import { texts } from './texts.ts'

/** A large file takes a while to hand over, in milliseconds. */
const timeToSend = 60_000

/** From a fax that was looked at to what became of it. */
export function sendOnce(tools: Tools, documents: HeldDocuments): Routes {
  const { actions, pages, people } = tools
  const { check, review } = faxChecks(tools, documents)

  return {
    'POST /fax/send': async (request, response) => {
      const { form, sipgate, login } = request
      const id = readActionId(form)
      // Sent before: the document may be gone by now.
      if (await actions.get(request, id)) return response.redirect(303, sentPath(id))
      const checked = await check(request, response)
      if (!checked) return
      const { fax, document } = checked
      const options = { id, confirmed: form.text('confirmed') === 'yes' }
      const outcome = await actions.perform(
        request,
        plannedOf(fax, document),
        options,
        async ({ destination }) => {
          const { sessionId } = await sendFax(
            sipgate,
            {
              faxlineId: fax.faxlineId,
              recipient: destination.number,
              file: document.bytes,
              filename: document.name,
            },
            { timeout: timeToSend },
          )
          return sessionId
        },
      )
      if (outcome.state === 'done') await documents.forget(fullUserId(login.user), document.id)
      if (outcome.state !== 'refused') return response.redirect(303, sentPath(id))
      const error = outcome.reason === 'limit' ? 'limit' : 'agree'
      await review(request, response, checked, { id, error })
    },
    'GET /fax/sent/:id': async (request, response) => {
      const { language, query } = request
      const action = await ownAction(actions, request, 'fax', request.params['id'])
      const [directory, status] = await Promise.all([people.of(request), statusOf(request, action)])
      const text = texts[language]
      const view = { language, directory, action, status, looked: query['looked'] === 'yes' }
      pages.send({ title: text.outcome.title, content: h(OutcomePage, { text, view }) }, request, response)
    },
    'POST /fax/look': async (request, response) => {
      const action = await ownAction(actions, request, 'fax', request.form.text('id'))
      if (action.state === 'unknown') {
        const found = await findSent(tools, request, action)
        if (found !== undefined) await actions.settle(action.id, 'done', found)
      }
      response.redirect(303, `${sentPath(action.id)}?looked=yes`)
    },
  }
}

/** How far sipgate is. The entry may come a little later than the answer. */
async function statusOf({ sipgate }: UserRequest, { state, result }: Action): Promise<FaxStatus | undefined> {
  if (state !== 'done' || result === undefined) return undefined
  try {
    return (await sipgate.history.get({ entryId: result })).faxStatusType
  } catch (error) {
    if (isSipgateError(error, 'not_found')) return undefined
    throw error
  }
}

/**
 * The id of the entry that shows that it was sent: to this number, since then, and of no other fax that the user sent in desk. A fax that goes
 * again keeps its entry, so there its state tells.
 */
async function findSent(
  { actions }: Tools,
  request: UserRequest,
  action: Action,
): Promise<string | undefined> {
  const { id, target, fingerprint } = action
  const [{ items }, sent] = await Promise.all([
    request.sipgate.history.list({ types: ['FAX'], phonenumber: target, limit: 100 }),
    actions.list(request, { kind: 'fax', limit: 100 }),
  ])
  const outgoing = items.filter(({ incoming }) => incoming !== true)
  const isSince = (time: string | undefined) => Date.parse(time ?? '') >= entriesSince(action)
  const again = outgoing.find(
    ({ id: entry = '' }) =>
      fingerprintOf({ kind: 'fax', to: target, content: contentOfResend(entry) }) === fingerprint,
  )
  if (again) return hadArrived(again) && !isSince(again.lastModified) ? undefined : again.id
  const others = new Set(sent.filter((other) => other.id !== id).map(({ result }) => result))
  return outgoing.find((entry) => isSince(entry.created) && !others.has(entry.id))?.id
}

const hadArrived = ({ faxStatusType }: HistoryEntry) => faxStatusType === 'SENT'
