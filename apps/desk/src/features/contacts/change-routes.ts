import { isSipgateError } from '@sipgate-kit/client'
import type { Contact } from '@sipgate-kit/contract'
import type { Response } from 'express'
import { h } from 'preact'
import { homeOf } from '../../actions/destination.ts'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { fullUserId } from '../../user/full-user-id.ts'
import type { Routes, Tools } from '../feature.ts'
import { readContact, type AddressBook } from './address-book.ts'
import {
  contactOf,
  mistakesIn,
  typedOf,
  typedOfEntry,
  versionOf,
  type Mistakes,
  type Typed,
} from './contact-form.ts'
import { DeletePage } from './delete-page.tsx'
import { entryOf, titleOf, type Entry } from './entry.ts'
import { FormPage } from './form-page.tsx'
import { contactPath } from './list-page.tsx'
import { createOnce } from './once.ts'
import { texts } from './texts.ts'

export const writeScope = 'contacts:write'

/** The forms that add, change and delete a contact. */
export function changeRoutes(tools: Tools, book: AddressBook): Routes {
  const { pages, actions } = tools
  const once = createOnce(tools.tables, tools.platform)

  function sendNew(
    request: UserRequest,
    response: Response,
    typed: Typed,
    mistakes: Mistakes,
    id: string,
  ): void {
    const text = texts[request.language]
    const view = {
      title: text.form.newTitle,
      action: '/contacts/new',
      back: '/contacts',
      typed,
      mistakes,
      hidden: { once: id },
      isNew: true,
    }
    const status = Object.keys(mistakes).length > 0 ? 422 : 200
    pages.send({ title: view.title, content: h(FormPage, { text, view }), status }, request, response)
  }

  function sendEdit(
    request: UserRequest,
    response: Response,
    current: Current,
    form: { typed: Typed; version: string; mistakes?: Mistakes; notice?: string; status?: number },
  ): void {
    const text = texts[request.language]
    const path = contactPath(current.entry.id)
    const { typed, version, mistakes = {}, notice, status = 200 } = form
    const view = {
      title: text.form.editTitle(titleOf(current.entry)),
      action: `${path}/edit`,
      back: path,
      typed,
      mistakes,
      hidden: { version },
      notice,
      isNew: false,
    }
    pages.send({ title: view.title, content: h(FormPage, { text, view }), status }, request, response)
  }

  return {
    'GET /contacts/new': {
      scopes: [writeScope],
      handle: (request, response) => {
        const { draft, query } = request
        const typed = draft ? typedOf(draft) : startingWith(query['name'], query['number'])
        sendNew(request, response, typed, {}, draft?.text('once') || actions.newId())
      },
    },
    'POST /contacts/new': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const { form, login } = request
        const home = homeOf(login.user.domain)
        const typed = typedOf(form)
        const id = form.text('once')
        const mistakes = mistakesIn(typed, home)
        if (Object.keys(mistakes).length > 0)
          return sendNew(request, response, typed, mistakes, id || actions.newId())
        if (!/^[\w-]{22}$/.test(id)) throw new Problem('bad_request')
        const user = fullUserId(login.user)
        if (!(await once.take(id, user))) return response.redirect(303, '/contacts?done=repeated')
        const contact = contactOf(typed, undefined, home)
        try {
          await request.sipgate.contacts.create(contact)
        } catch (error) {
          if (!isSipgateError(error, 'outcome_unknown')) await once.giveBack(id, user)
          throw error
        } finally {
          book.forget(request)
        }
        const made = await findNew(request, contact)
        response.redirect(303, made ? `${contactPath(made)}?done=created` : '/contacts?done=created')
      },
    },
    'GET /contacts/:id/edit': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const current = await readChangeable(request)
        const { draft } = request
        const typed = draft ? typedOf(draft) : typedOfEntry(current.entry)
        const version = draft?.text('version') || versionOf(current.contact)
        sendEdit(request, response, current, { typed, version })
      },
    },
    'POST /contacts/:id/edit': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const current = await readChangeable(request)
        const { contact, entry } = current
        const home = homeOf(request.login.user.domain)
        const typed = { ...typedOf(request.form), who: typedOfEntry(entry).who }
        const mistakes = mistakesIn(typed, home, entry)
        const version = request.form.text('version')
        if (Object.keys(mistakes).length > 0)
          return sendEdit(request, response, current, { typed, version, mistakes, status: 422 })
        const now = versionOf(contact)
        if (version !== now) {
          const notice = texts[request.language].form.changed
          return sendEdit(request, response, current, { typed, version: now, notice, status: 422 })
        }
        try {
          await request.sipgate.contacts.update({ contactId: contact.id, ...contactOf(typed, contact, home) })
        } finally {
          book.forget(request)
        }
        response.redirect(303, `${contactPath(contact.id)}?done=updated`)
      },
    },
    'GET /contacts/:id/delete': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const { entry } = await readChangeable(request)
        const text = texts[request.language]
        const content = h(DeletePage, { text, entry })
        pages.send({ title: text.remove.title(titleOf(entry)), content }, request, response)
      },
    },
    'POST /contacts/:id/delete': {
      scopes: [writeScope],
      handle: async (request, response) => {
        const { contact, entry } = await readChangeable(request)
        try {
          await request.sipgate.contacts.delete({ contactId: contact.id })
        } catch (error) {
          // Somebody else was faster.
          if (!isSipgateError(error, 'not_found')) throw error
        } finally {
          book.forget(request)
        }
        await actions.note(request, 'contact.deleted', titleOf(entry))
        response.redirect(303, '/contacts?done=deleted')
      },
    },
  }
}

interface Current {
  readonly contact: Contact
  readonly entry: Entry
}

/** @throws Problem `not_found` when there is no such contact, or it is a colleague */
async function readChangeable(request: UserRequest): Promise<Current> {
  const contact = await readContact(request, String(request.params['id']))
  const entry = entryOf(contact)
  if (!entry || entry.who === 'INTERNAL') throw new Problem('not_found')
  return { contact, entry }
}

function startingWith(name: unknown, number: unknown): Typed {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : '')
  const numbers = text(number) === '' ? [] : [{ value: text(number), types: 'work' }]
  const empty = { company: '', department: '', street: '', postalCode: '', city: '', country: '', note: '' }
  return { ...empty, name: text(name), who: 'SHARED', numbers, emails: [] }
}

/** sipgate does not answer the id of a new contact, so it is looked for by its number. */
async function findNew(
  { sipgate }: UserRequest,
  contact: ReturnType<typeof contactOf>,
): Promise<string | undefined> {
  const number = contact.numbers?.[0]?.number
  if (number === undefined) return undefined
  try {
    const { items } = await sipgate.contacts.list({ phonenumbers: [number] }, { retries: 0 })
    return items.findLast(({ name, scope }) => name === contact.name && scope === contact.scope)?.id
  } catch {
    return undefined
  }
}
