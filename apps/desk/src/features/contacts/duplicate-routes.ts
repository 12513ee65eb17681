import { isSipgateError } from '@sipgate-kit/client'
import type { Contact } from '@sipgate-kit/contract'
import type { Response } from 'express'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import type { Routes, Tools } from '../feature.ts'
import { readContact, type AddressBook } from './address-book.ts'
import { writeScope } from './change-routes.ts'
import { versionOf } from './contact-form.ts'
import { doneOf } from './done.tsx'
import { DuplicatesPage } from './duplicates-page.tsx'
import { entryOf, titleOf, type Entry } from './entry.ts'
import { findDuplicates, mostAtOnce } from './find-duplicates.ts'
import { contactPath } from './list-page.tsx'
import { choicesOf, fullness, mergedContact } from './merge-contacts.ts'
import { MergePage } from './merge-page.tsx'
import { texts } from './texts.ts'

/** Finding contacts that are the same, and making one of them. */
export function duplicateRoutes(tools: Tools, book: AddressBook): Routes {
  const { pages, actions } = tools

  function sendMerge(
    request: UserRequest,
    response: Response,
    contacts: readonly Contact[],
    changed: boolean,
  ): void {
    const text = texts[request.language]
    const view = {
      entries: contacts.flatMap((contact) => entryOf(contact) ?? []),
      choices: choicesOf(contacts),
      version: versionOf(contacts),
      changed,
    }
    const title = text.merge.title(contacts.length)
    pages.send(
      { title, content: h(MergePage, { text, view }), status: changed ? 422 : 200 },
      request,
      response,
    )
  }

  /** Returns whether all are gone. */
  async function deleteAll(request: UserRequest, contacts: readonly Contact[]): Promise<boolean> {
    for (const contact of contacts) {
      try {
        await request.sipgate.contacts.delete({ contactId: contact.id })
      } catch (error) {
        if (isSipgateError(error, 'not_found')) continue
        if (isSipgateError(error) && error.code !== 'auth_failed') return false
        throw error
      }
      await actions.note(request, 'contact.deleted', contact.name ?? contact.id)
    }
    return true
  }

  return {
    'GET /contacts/duplicates': async (request, response) => {
      const { language, profile, query } = request
      const text = texts[language]
      const known = await book.read(request)
      const groups = findDuplicates([...known.value].sort((a, b) => fullness(b) - fullness(a)))
      const view = { groups, known, language, timeZone: profile.timeZone, done: doneOf(query) }
      pages.send({ title: text.doubles.title, content: h(DuplicatesPage, { text, view }) }, request, response)
    },
    'GET /contacts/merge': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const { id } = request.query
        const ids = [id].flat().filter((one) => typeof one === 'string')
        sendMerge(request, response, await readAll(request, ids), false)
      },
    },
    'POST /contacts/merge': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const { form } = request
        const contacts = await readAll(request, form.all('id'))
        if (form.text('version') !== versionOf(contacts)) return sendMerge(request, response, contacts, true)
        const [kept, ...others] = contacts
        if (!kept) throw new Problem('bad_request')
        try {
          await request.sipgate.contacts.update({ contactId: kept.id, ...mergedContact(contacts, form) })
          await actions.note(request, 'contact.merged', titleOf(entryOf(kept) as Entry), contacts.length)
          const done = (await deleteAll(request, others)) ? 'merged' : 'partly'
          response.redirect(303, `${contactPath(kept.id)}?done=${done}`)
        } finally {
          book.forget(request)
        }
      },
    },
  }
}

/** @throws Problem `bad_request` unless there are two to ten different ones, `not_found` for those that cannot be changed */
async function readAll(request: UserRequest, given: readonly string[]): Promise<readonly Contact[]> {
  const ids = [...new Set(given)]
  if (ids.length < 2 || ids.length > mostAtOnce) throw new Problem('bad_request')
  const contacts = await Promise.all(ids.map((id) => readContact(request, id)))
  if (contacts.some((contact) => (entryOf(contact)?.who ?? 'INTERNAL') === 'INTERNAL'))
    throw new Problem('not_found')
  return contacts
}
