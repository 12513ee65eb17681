import { h } from 'preact'
import type { Response } from 'express'
import type { UserRequest } from '../../http/user-request.ts'
import { readActionId } from '../../actions/action-id.ts'
import { ownAction } from '../../actions/own-action.ts'
import { writePrice } from '../../actions/write-price.ts'
import { Problem } from '../../problems/problem.ts'
import type { Feature, PageHandler, Tools } from '../feature.ts'
import { DialPage, type DialError } from './dial-page.tsx'
import { OutcomePage } from './outcome-page.tsx'
import { QuickDialCard } from './quick-dial-card.tsx'
import { TargetPage } from './target-form.tsx'
import { readTelephones, rememberTelephone } from './telephones.ts'
import { de } from './text.de.ts'
import { en } from './text.en.ts'

const texts = { en, de }

/** Starts a call: the user's telephone rings first, then the other one. Every number on a page leads here. */
export const dial: Feature = {
  path: '/dial',
  texts,
  hidden: true,
  // The last two are for the page that follows the call.
  scopes: ['sessions:calls:write', 'devices:read', 'numbers:read', 'rtcm:read', 'rtcm:write'],
  style: new URL('./style.css', import.meta.url),
  routes: (tools) => ({
    'GET /dial': showForm(tools),
    'POST /dial': startCall(tools),
    'GET /dial/outcome': showOutcome(tools),
  }),
  card: () => (request) => Promise.resolve(h(QuickDialCard, { text: texts[request.language] })),
}

/** What the form says; at first what is usual. */
interface Filled {
  readonly to: string
  readonly id?: string
  readonly device?: string
  readonly callerId?: string
  readonly error?: DialError
}

const planned = (to: string) => ({ kind: 'call', to, units: 1 }) as const

async function show(tools: Tools, request: UserRequest, response: Response, filled: Filled): Promise<void> {
  const { actions, pages, people } = tools
  const { language, profile } = request
  const text = texts[language]
  const { to, id = actions.newId(), callerId = '', error } = filled
  const quote = to === '' ? undefined : await actions.quote(request, planned(to))
  if (!quote) {
    const wrong = to === '' ? undefined : text.targetWrong
    const content = h(TargetPage, { text, to: to.slice(0, 60), error: wrong })
    return pages.send({ title: text.title, content, status: wrong ? 422 : 200 }, request, response)
  }
  const [{ known, value: telephones }, directory] = await Promise.all([
    readTelephones(request, tools),
    people.of(request),
  ])
  const price = writePrice(quote.price, request)
  const device = filled.device ?? telephones.first
  const chosen = { id, device, callerId, error }
  const around = { text, language, timeZone: profile.timeZone, directory }
  const content = h(DialPage, { ...around, ...chosen, known, telephones, quote, price })
  pages.send({ title: text.title, content, status: error ? 422 : 200 }, request, response)
}

function showForm(tools: Tools): PageHandler {
  return (request, response) => {
    const { draft, query } = request
    const given = draft?.text('to') ?? query['to']
    const to = typeof given === 'string' ? given.trim().slice(0, 100) : ''
    const kept = draft && { device: draft.text('device'), callerId: draft.text('callerId') }
    return show(tools, request, response, { to, ...kept })
  }
}

function startCall(tools: Tools): PageHandler {
  const { actions, preferences } = tools
  return async (request, response) => {
    const { form, sipgate } = request
    const id = readActionId(form)
    const [to, device, callerId] = ['to', 'device', 'callerId'].map((name) => form.text(name))
    if (!to) throw new Problem('bad_request')
    const filled = { to, id, device: device ?? '', callerId: callerId ?? '' }
    const { value: own } = await readTelephones(request, tools)
    const again = (error: DialError) => show(tools, request, response, { ...filled, error })
    if (!own.telephones.some((one) => one.id === filled.device)) return again('device')
    if (filled.callerId !== '' && !own.numbers.includes(filled.callerId)) return again('callerId')

    const options = { id, confirmed: form.text('confirmed') === 'yes' }
    const outcome = await actions.perform(request, planned(to), options, async ({ destination }) => {
      const { sessionId } = await sipgate.calls.start({
        caller: filled.device,
        callee: destination.number,
        ...(filled.callerId !== '' && { callerId: filled.callerId }),
      })
      return sessionId
    })
    if (outcome.state === 'refused') {
      if (outcome.reason === 'number') return show(tools, request, response, { to })
      return again(outcome.reason === 'limit' ? 'limit' : 'agree')
    }
    await rememberTelephone(request, preferences, filled.device)
    const { action } = outcome
    response.redirect(
      303,
      action.state === 'done' && action.result !== undefined
        ? `/live?call=${encodeURIComponent(action.result)}`
        : `/dial/outcome?id=${encodeURIComponent(id)}`,
    )
  }
}

function showOutcome({ actions, pages, people }: Tools): PageHandler {
  return async (request, response) => {
    const { language, query } = request
    const action = await ownAction(actions, request, 'call', query['id'])
    const text = texts[language]
    const directory = await people.of(request)
    pages.send(
      { title: text.title, content: h(OutcomePage, { text, language, directory, action }) },
      request,
      response,
    )
  }
}
