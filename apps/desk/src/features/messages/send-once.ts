import { smsParts } from '@sipgate-kit/client/spend-guard'
import type { Response } from 'express'
import { h } from 'preact'
import { readActionId } from '../../actions/action-id.ts'
import { entriesSince, type Action } from '../../actions/action.ts'
import { fingerprintOf } from '../../actions/fingerprint.ts'
import { ownAction } from '../../actions/own-action.ts'
import { writePrice } from '../../actions/write-price.ts'
import { isoSecond } from '../../http/iso-second.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { recipientOf } from '../../people/recipient-of.ts'
import type { Routes, Tools } from '../feature.ts'
import { readExtensions, showCompose } from './compose.ts'
import { checkMessage, draftOf, isMobile, sendTimeOf, type DraftMessage } from './draft-message.ts'
import { OutcomePage } from './outcome-page.tsx'
import { ReviewPage } from './review-page.tsx'
import { texts } from './texts.ts'

/** A message whose fields are right. */
interface Checked {
  readonly draft: DraftMessage
  readonly sendAt: number | undefined
}

const plannedOf = ({ to, text }: DraftMessage) =>
  ({ kind: 'sms', to, units: smsParts(text), content: text }) as const

/** From a message as it was typed to what became of it. */
export function sendOnce(tools: Tools): Routes {
  const { actions, pages, people, platform } = tools

  /** The message, or undefined if the form was shown again. */
  async function check(request: UserRequest, response: Response): Promise<Checked | undefined> {
    const { form, profile } = request
    const typed = draftOf(form)
    const [extensions, directory] = await Promise.all([readExtensions(request, tools), people.of(request)])
    const draft = { ...typed, to: recipientOf(typed.to, directory, isMobile) }
    const about = {
      extensions: extensions.map(({ id }) => id),
      timeZone: profile.timeZone,
      now: platform.now(),
    }
    const wrong = checkMessage(draft, about)
    if (wrong) return void (await showCompose(tools, request, response, typed, wrong))
    const sendAt = sendTimeOf(draft.when, profile.timeZone, platform.now())
    return { draft, sendAt: sendAt === 'wrong' ? undefined : sendAt }
  }

  async function review(
    request: UserRequest,
    response: Response,
    { draft, sendAt }: Checked,
    about: { readonly id: string; readonly error?: 'limit' | 'agree' },
  ): Promise<void> {
    const { language, profile } = request
    const quote = await actions.quote(request, plannedOf(draft))
    if (!quote) return showCompose(tools, request, response, draft, 'to')
    const price = writePrice(quote.price, request)
    const directory = await people.of(request)
    const text = texts[language]
    const view = { language, timeZone: profile.timeZone, directory, draft, quote, price, sendAt, ...about }
    const status = about.error ? 422 : 200
    pages.send({ title: text.check, content: h(ReviewPage, { text, view }), status }, request, response)
  }

  async function showOutcome(request: UserRequest, response: Response, action: Action, looked: boolean) {
    const { language } = request
    const text = texts[language]
    const directory = await people.of(request)
    const content = h(OutcomePage, { text, language, directory, action, looked })
    pages.send({ title: text.outcome.title, content }, request, response)
  }

  return {
    'POST /messages/review': async (request, response) => {
      const checked = await check(request, response)
      if (checked) await review(request, response, checked, { id: actions.newId() })
    },
    'POST /messages/send': async (request, response) => {
      const { form, sipgate } = request
      const id = readActionId(form)
      const checked = await check(request, response)
      if (!checked) return
      const { draft, sendAt } = checked
      const options = { id, confirmed: form.text('confirmed') === 'yes' }
      const outcome = await actions.perform(request, plannedOf(draft), options, async ({ destination }) => {
        await sipgate.sms.send({
          smsId: draft.smsId,
          recipient: destination.number,
          message: draft.text,
          ...(sendAt !== undefined && { sendAt: Math.floor(sendAt / 1000) }),
        })
        return undefined
      })
      if (outcome.state !== 'refused') return response.redirect(303, `/messages/sent/${id}`)
      if (outcome.reason === 'number') return showCompose(tools, request, response, draft, 'to')
      await review(request, response, checked, { id, error: outcome.reason === 'limit' ? 'limit' : 'agree' })
    },
    'GET /messages/sent/:id': async (request, response) => {
      const action = await ownAction(actions, request, 'sms', request.params['id'])
      await showOutcome(request, response, action, request.query['looked'] === 'yes')
    },
    'POST /messages/look': async (request, response) => {
      const action = await ownAction(actions, request, 'sms', request.form.text('id'))
      if (action.state === 'unknown') {
        const found = await findSent(tools, request, action)
        if (found) await actions.settle(action.id, 'done', found)
      }
      response.redirect(303, `/messages/sent/${action.id}?looked=yes`)
    },
  }
}

/** The id of the entry that shows that this very message was sent: there is one more than the user is known to have sent. */
async function findSent(
  { actions }: Tools,
  request: UserRequest,
  action: Action,
): Promise<string | undefined> {
  const { id, target, fingerprint } = action
  const since = entriesSince(action)
  const [{ items }, sent] = await Promise.all([
    request.sipgate.history.list({
      types: ['SMS'],
      phonenumber: target,
      from: isoSecond(since),
      limit: 100,
    }),
    actions.list(request, { kind: 'sms', limit: 100 }),
  ])
  const same = items.filter(
    ({ incoming, smsContent = '' }) =>
      incoming !== true && fingerprintOf({ kind: 'sms', to: target, content: smsContent }) === fingerprint,
  )
  const others = sent.filter(
    (other) =>
      other.id !== id &&
      other.state === 'done' &&
      other.fingerprint === fingerprint &&
      other.createdAt >= since,
  )
  return same.length > others.length ? same[0]?.id : undefined
}
