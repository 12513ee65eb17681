import type { Request, RequestHandler, Response } from 'express'
import { limits } from '../http/limits.ts'
import { ownAddressOf } from '../http/own-address.ts'
import type { UserRequest } from '../http/user-request.ts'
import { hasGrantEnded } from '../problems/has-grant-ended.ts'
import { Problem } from '../problems/problem.ts'
import { fullUserId } from '../user/full-user-id.ts'
import { frameFields, type Drafts } from './drafts.ts'
import { formOf, type Form } from './form.ts'
import { isFromOwnPage, isSameToken } from './own-page.ts'
import { readForm } from './read-form.ts'

type FormRequest = Request & { form?: Form; draft?: Form }

/** Reads the form of a POST into `request.form`, and refuses it unless a page of desk sent it. */
export function readsForm(
  { appUrl }: { readonly appUrl: string },
  uploads: number | undefined,
): RequestHandler {
  return async (request: FormRequest, _response, next) => {
    if (!isFromOwnPage(request.headers, appUrl)) throw new Problem('csrf')
    const form = await readForm(request, { body: uploads ?? limits.body, files: uploads !== undefined })
    request.form = form
    next()
  }
}

/**
 * Lets the form of the session's user pass. If the login has ended, what was typed is kept, and the browser goes back to the form's
 * page by way of the login.
 */
export function keepsForm(drafts: Drafts): RequestHandler {
  return async (request: FormRequest, response, next) => {
    const { login, form = formOf([]) } = request
    if (login === undefined) return backToPage(request, response, drafts)
    if (form.text(frameFields.user) !== fullUserId(login.user)) throw new Problem('csrf')
    if (!isSameToken(form.text(frameFields.token), login.csrfToken)) throw new Problem('csrf')
    try {
      await login.accessToken()
    } catch (error) {
      if (hasGrantEnded(error)) return backToPage(request, response, drafts)
      throw error
    }
    next()
  }
}

/** Answers the form with `handle`. The same happens if the grant turns out to have ended only then. */
export function keepsFormOnEnd(
  drafts: Drafts,
  handle: (request: UserRequest, response: Response) => Promise<void> | void,
): RequestHandler {
  return async (request, response) => {
    try {
      await handle(request as UserRequest, response)
    } catch (error) {
      if (!hasGrantEnded(error) || response.headersSent) throw error
      await backToPage(request, response, drafts)
    }
  }
}

async function backToPage(request: FormRequest, response: Response, drafts: Drafts): Promise<void> {
  const form = request.form ?? formOf([])
  const draft = await drafts.keep(form)
  const page = new URL(ownAddressOf(form.text(frameFields.page)) ?? '/', 'http://desk')
  if (draft !== undefined) page.searchParams.set('draft', draft)
  response.redirect(303, page.pathname + page.search)
}

/** Sets `request.draft` where the address names one of this user. */
export function restoresDraft(drafts: Drafts): RequestHandler {
  return async (request: FormRequest, _response, next) => {
    request.form = formOf([])
    const { draft } = request.query
    if (typeof draft === 'string' && /^[\w-]{22}$/.test(draft) && request.login) {
      const found = await drafts.read(draft, { fullUserId: fullUserId(request.login.user) })
      if (found) request.draft = found
    }
    next()
  }
}
