import { isOAuthError } from '@sipgate-kit/oauth'
import type { Request, RequestHandler, Response } from 'express'
import { limits } from '../http/limits.ts'
import { ownAddressOf } from '../http/own-address.ts'
import { Problem } from '../problems/problem.ts'
import { fullUserId } from '../user/full-user-id.ts'
import { frameFields, type Drafts } from './drafts.ts'
import { formOf, type Form } from './form.ts'
import { isFromOwnPage, isSameToken } from './own-page.ts'
import { readForm } from './read-form.ts'

type FormRequest = Request & { form?: Form; draft?: Form }

/**
 * Reads the form of a POST into `request.form`, and refuses it unless a page of desk sent it. If the login has ended meanwhile, what
 * was typed is kept, and the browser goes back to the form's page by way of the login.
 */
export function readsForm(
  { appUrl }: { readonly appUrl: string },
  drafts: Drafts,
  uploads: number | undefined,
): RequestHandler {
  return async (request: FormRequest, response, next) => {
    if (!isFromOwnPage(request.headers, appUrl)) throw new Problem('csrf')
    const form = await readForm(request, { body: uploads ?? limits.body, files: uploads !== undefined })
    const { login } = request
    if (login === undefined) return backToPage(request, response, form, drafts)
    if (form.text(frameFields.user) !== fullUserId(login.user)) throw new Problem('csrf')
    if (!isSameToken(form.text(frameFields.token), login.csrfToken)) throw new Problem('csrf')
    request.form = form
    try {
      // Here and not later: an ended grant must not cost the user what they typed.
      await login.accessToken()
    } catch (error) {
      if (isOAuthError(error, 'grant_gone')) return backToPage(request, response, form, drafts)
      throw error
    }
    next()
  }
}

async function backToPage(request: Request, response: Response, form: Form, drafts: Drafts): Promise<void> {
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
