import { isSipgateError } from '@sipgate-kit/client'
import type { Response } from 'express'
import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import { Problem } from '../../problems/problem.ts'
import { homeOf } from '../../actions/destination.ts'
import type { Routes, Tools } from '../feature.ts'
import { BlockedPage, type BlockedError } from './blocked-page.tsx'
import { doneOf } from './done-of.ts'
import { blockedScopes } from './part-scopes.ts'
import { readBlocked } from './read-blocked.ts'
import { texts } from './texts.ts'

/** The callers whom the account does not put through. One request to sipgate for the list; two for a change. */
export function blockedRoutes({ pages, lastKnown, people, actions }: Tools): Routes {
  async function show(request: UserRequest, response: Response, error?: BlockedError) {
    const { language, profile, form, draft } = request
    const text = texts[language]
    const [known, directory] = await Promise.all([
      lastKnown.read(request, 'settings.blocked', () => request.sipgate.blacklist.list()),
      people.of(request),
    ])
    const done = doneOf(request, ['added', 'removed'])
    const typed = error ? form : draft
    const view = { language, timeZone: profile.timeZone, known, directory, typed, error, done }
    const page = { title: text.parts.blocked.name, content: h(BlockedPage, { text, view }) }
    pages.send({ ...page, status: error ? 422 : 200 }, request, response)
  }

  return {
    'GET /settings/blocked': {
      scopes: blockedScopes,
      handle: (request, response) => show(request, response),
    },
    'POST /settings/blocked/add': {
      scopes: blockedScopes,
      handle: async (request, response) => {
        const read = readBlocked(request.form, homeOf(request.login.user.domain))
        if (read.error !== undefined) return show(request, response, read.error)
        try {
          await request.sipgate.blacklist.create(read.entry)
        } catch (error) {
          if (isSipgateError(error) && error.status === 409) return show(request, response, 'known')
          throw error
        }
        await actions.note(request, 'number.blocked', read.entry.phoneNumber)
        response.redirect(303, '/settings/blocked?done=added')
      },
    },
    'POST /settings/blocked/remove': {
      scopes: blockedScopes,
      handle: async (request, response) => {
        const phoneNumber = request.form.text('remove')
        if (!/^\+?[1-9]\d{1,14}$/.test(phoneNumber)) throw new Problem('bad_request')
        try {
          await request.sipgate.blacklist.delete({ phoneNumber })
        } catch (error) {
          // Somebody else was faster, or the button was pressed twice.
          if (!(isSipgateError(error) && error.status === 404)) throw error
        }
        await actions.note(request, 'number.unblocked', phoneNumber)
        response.redirect(303, '/settings/blocked?done=removed')
      },
    },
  }
}
