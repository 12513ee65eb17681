import { h } from 'preact'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { readContact, type AddressBook } from './address-book.ts'
import { browse, wishOf } from './browse.ts'
import { ContactPage } from './contact-page.tsx'
import { doneOf } from './done.tsx'
import { entryOf, titleOf } from './entry.ts'
import { callsScope, lastCalls } from './last-calls.ts'
import { contactPath, ListPage } from './list-page.tsx'
import { texts } from './texts.ts'

/** The list, and the page of each contact. */
export const browseRoutes = ({ pages }: Tools, book: AddressBook): Routes => ({
  'GET /contacts': async (request, response) => {
    const { language, profile } = request
    const text = texts[language]
    const wish = wishOf(request.query)
    const known = await book.read(request)
    const view = {
      language,
      timeZone: profile.timeZone,
      known,
      wish,
      list: browse(known.value, wish, language),
      done: doneOf(request.query),
    }
    pages.send({ title: text.name, content: h(ListPage, { text, view }) }, request, response)
  },
  'GET /contacts/:id': async (request, response) => {
    const { language, profile } = request
    const entry = entryOf(await readContact(request, String(request.params['id'])))
    if (!entry) throw new Problem('malformed_answer')
    const view = {
      language,
      timeZone: profile.timeZone,
      entry,
      calls: await lastCalls(request, entry),
      done: doneOf(request.query),
    }
    const content = h(ContactPage, { text: texts[language], view })
    pages.send({ title: titleOf(entry), content }, request, response)
  },
  // Whoever is sent here grants to read the history.
  'GET /contacts/:id/calls': {
    scopes: [callsScope],
    handle: (request, response) => response.redirect(303, contactPath(String(request.params['id']))),
  },
})
