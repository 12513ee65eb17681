import { h } from 'preact'
import { readActionId } from '../../actions/action-id.ts'
import { writePrice } from '../../actions/write-price.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import type { CallContext } from './call-context.ts'
import { callViewOf } from './call-view.ts'
import { findCall } from './control.ts'
import { TransferPage, type TransferView } from './transfer-page.tsx'

/** The call as the user sees it, with the price of passing it on. */
export function transferRoutes(
  tools: Tools,
  contextOf: (request: UserRequest) => Promise<CallContext>,
): Routes {
  const { live, actions, pages, platform } = tools

  async function show(
    request: UserRequest,
    response: Parameters<typeof pages.send>[2],
    about: { call: string; to: string; id?: string; wrong?: TransferView['wrong'] },
  ): Promise<void> {
    const call = await findCall(live, request, about.call)
    const view = callViewOf(call, fullUserId(request.login.user), platform.now())
    const planned = { kind: 'call', to: about.to, units: 1 } as const
    const [context, quote] = await Promise.all([contextOf(request), actions.quote(request, planned)])
    const price = writePrice(quote?.price, request)
    const id = about.id ?? actions.newId()
    const content = h(TransferPage, { ...context, ...about, view, quote, price, id })
    const status = about.wrong !== undefined || (about.to !== '' && !quote) ? 422 : 200
    pages.send({ title: context.text.passOn.title, content, status }, request, response)
  }

  return {
    'GET /live/transfer': {
      scopes: ['rtcm:write'],
      handle: (request, response) =>
        show(request, response, { call: textOf(request, 'call'), to: textOf(request, 'to') }),
    },
    'POST /live/transfer': {
      scopes: ['rtcm:write'],
      async handle(request, response) {
        const { form, login, sipgate } = request
        const call = await findCall(live, request, form.text('call'))
        const to = form.text('to')
        const control = live.control(call, { fullUserId: fullUserId(login.user), sipgate })
        const id = readActionId(form)
        const options = { id, confirmed: form.has('confirmed') }
        const attended = form.text('attended') === 'yes'
        const planned = { kind: 'call', to, units: 1 } as const
        const outcome = await actions.perform(request, planned, options, async ({ destination }) => {
          await control.transfer(destination.number, { attended })
          return call.id
        })
        if (outcome.state === 'refused') {
          const wrong = outcome.reason === 'limit' ? 'limit' : 'agree'
          return show(request, response, { call: call.id, to, id: options.id, wrong })
        }
        const [name, what] =
          outcome.state === 'failed' || outcome.state === 'unknown'
            ? ['wrong', `transfer_${outcome.state}`]
            : ['done', 'transfer']
        response.redirect(303, `/live?call=${encodeURIComponent(call.id)}&${name}=${what}`)
      },
    },
  }
}

/** A field of the address; of the draft, after a login came between. */
function textOf({ query, draft }: UserRequest, name: string): string {
  const given = draft?.text(name) ?? query[name]
  return typeof given === 'string' ? given.trim().slice(0, 300) : ''
}
