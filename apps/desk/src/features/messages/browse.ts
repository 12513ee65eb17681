import { h } from 'preact'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { readExtensions } from './compose.ts'
import { conversationsOf } from './conversations.ts'
import { emptyMessage } from './draft-message.ts'
import { ListPage, nameOf } from './list-page.tsx'
import { texts } from './texts.ts'
import { ThreadPage } from './thread-page.tsx'

/** The newest messages that the list is made of, and that a thread shows. */
const looked = { list: 500, thread: 200 }

/** The pages on which messages are read. */
export function browse(tools: Tools): Routes {
  const { pages, people, lastKnown } = tools
  return {
    'GET /messages': async (request, response) => {
      const { language, profile, sipgate } = request
      const [known, directory] = await Promise.all([
        lastKnown.read(request, 'messages.newest', async () => {
          const { items } = await sipgate.history.list({ types: ['SMS'], limit: looked.list })
          return items
        }),
        people.of(request),
      ])
      const conversations = conversationsOf(known.value)
      const view = { language, timeZone: profile.timeZone, known, conversations, directory }
      const text = texts[language]
      pages.send({ title: text.name, content: h(ListPage, { text, view }) }, request, response)
    },
    'GET /messages/with/:number': async (request, response) => {
      const { language, profile, sipgate, params } = request
      const number = String(params['number'] ?? '')
      if (!/^[+\w ]{1,40}$/.test(number)) throw new Problem('not_found')
      const [known, directory, extensions] = await Promise.all([
        lastKnown.read(request, `messages.with.${number}`, async () => {
          const query = { types: ['SMS' as const], phonenumber: number, limit: looked.thread }
          const { items } = await sipgate.history.list(query)
          return items
        }),
        people.of(request),
        readExtensions(request, tools),
      ])
      const draft = { ...emptyMessage, to: number, smsId: extensions[0]?.id ?? '' }
      const text = texts[language]
      const compose = { draft, extensions, directory }
      const name = nameOf({ number, messages: known.value }, directory, language)
      const view = { language, timeZone: profile.timeZone, number, name, known, compose }
      const title = text.thread(name)
      pages.send({ title, content: h(ThreadPage, { text, view }) }, request, response)
    },
  }
}
