import type { SmsExtension } from '@sipgate-kit/contract'
import type { Response } from 'express'
import { h } from 'preact'
import { queryText } from '../../http/query-text.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { ComposePage } from './compose-page.tsx'
import { draftOf, emptyMessage, type DraftMessage, type MessageField } from './draft-message.ts'
import { addTemplate, mostTemplates, readTemplates, removeTemplate } from './templates.ts'
import { texts } from './texts.ts'

/** What the user can send messages with. */
export async function readExtensions(
  request: UserRequest,
  { lastKnown }: Pick<Tools, 'lastKnown'>,
): Promise<readonly SmsExtension[]> {
  const { value } = await lastKnown.read(request, 'sms.extensions', async () => {
    const { items } = await request.sipgate.sms.extensions.list({ userId: request.login.user.sub })
    return items
  })
  return value
}

/** Shows the form of a message, with what is wrong in it. */
export async function showCompose(
  tools: Tools,
  request: UserRequest,
  response: Response,
  draft: DraftMessage,
  error?: MessageField | 'long',
  templateError?: 'wrong' | 'full',
): Promise<void> {
  const user = fullUserId(request.login.user)
  const [extensions, directory, templates] = await Promise.all([
    readExtensions(request, tools),
    tools.people.of(request),
    readTemplates(tools.tables, user),
  ])
  const text = texts[request.language]
  const filled = { ...draft, smsId: draft.smsId || (extensions[0]?.id ?? '') }
  const view = { draft: filled, extensions, directory, error }
  const content = h(ComposePage, { text, view, templates, templateError })
  const status = error || templateError ? 422 : 200
  tools.pages.send({ title: text.write, content, status }, request, response)
}

/** The page on which messages are written, and the texts that are kept for it. */
export function compose(tools: Tools): Routes {
  const { tables, actions } = tools
  return {
    'GET /messages/new': async (request, response) => {
      const { draft, login } = request
      const [to, chosen] = [queryText(request, 'to', 100), queryText(request, 'template', 100)]
      const templates = chosen ? await readTemplates(tables, fullUserId(login.user)) : []
      const text = templates.find(({ id }) => id === chosen)?.text ?? ''
      const written = draft ? draftOf(draft) : { ...emptyMessage, to, text }
      await showCompose(tools, request, response, written)
    },
    // "Change" comes back from the page of what it costs.
    'POST /messages/change': (request, response) =>
      showCompose(tools, request, response, draftOf(request.form)),
    'POST /messages/templates': async (request, response) => {
      const { form, login } = request
      const user = fullUserId(login.user)
      const [name, text] = [form.text('name'), form.text('template')]
      if (name === '' || text === '')
        return showCompose(tools, request, response, emptyMessage, undefined, 'wrong')
      if ((await readTemplates(tables, user)).length >= mostTemplates)
        return showCompose(tools, request, response, emptyMessage, undefined, 'full')
      await addTemplate(tables, user, { id: actions.newId(), name, text })
      response.redirect(303, '/messages/new')
    },
    'POST /messages/templates/delete': async ({ form, login }, response) => {
      await removeTemplate(tables, fullUserId(login.user), form.text('id'))
      response.redirect(303, '/messages/new')
    },
  }
}
