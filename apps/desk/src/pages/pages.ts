import type { Request, Response } from 'express'
import { h, type ComponentChild } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from '../http/assets.ts'
import { FormKeys } from '../forms/fields.tsx'
import { ownAddress, ownAddressOf } from '../http/own-address.ts'
import { currentVisit } from '../http/visit.ts'
import type { Frame, MenuEntry, SandboxLogin } from './frame.ts'
import { Layout } from './layout.tsx'
import type { PageText } from './text.en.ts'
import { fullUserId } from '../user/full-user-id.ts'
import { pageTexts } from './text.ts'

/** A page without what surrounds it. */
export interface Page {
  /** Names the page in the browser's tab and history. */
  readonly title: string
  readonly content: ComponentChild
  /** HTTP status. Default 200. */
  readonly status?: number
}

/** Puts desk's frame around pages. */
export interface Pages {
  /** A part of a page, for answers to the script. */
  part(content: ComponentChild, request: Request): string
  /** The whole document. Without a request, as after a broken one, it is nobody's page. */
  html(page: Page, request?: Request): string
  send(page: Page, request: Request, response: Response): void
}

export function createPages(options: {
  assets: Assets
  menu: readonly MenuEntry[]
  sandbox: SandboxLogin | undefined
}): Pages {
  const html: Pages['html'] = ({ title, content }, request) => {
    const language = currentVisit()?.language ?? 'en'
    const text = pageTexts[language]
    const menu = options.menu.filter(({ isFor }) => !isFor || (request !== undefined && isFor(request)))
    const user = userOf(request, text)
    const frame = {
      ...options,
      menu,
      language,
      text,
      address: ownAddress(request),
      place: ownAddressOf(request?.originalUrl ?? '/') ?? '/',
      user,
    }
    // Preact escapes every text and attribute.
    return `<!doctype html>\n${renderToString(h(FormKeys.Provider, { value: keysOf(frame) }, h(Layout, { frame, title }, content)))}`
  }
  return {
    html,
    part(content, request) {
      const language = currentVisit()?.language ?? 'en'
      const address = ownAddress(request)
      const keys = keysOf({ address, user: userOf(request, pageTexts[language]) })
      return renderToString(h(FormKeys.Provider, { value: keys }, content))
    },
    send(page, request, response) {
      response.status(page.status ?? 200).setHeader('vary', 'Accept-Language, Cookie')
      response.type('html').send(html(page, request))
    },
  }
}

function userOf(request: Request | undefined, text: PageText): Frame['user'] {
  if (!request?.login) return undefined
  const { user, csrfToken } = request.login
  const name = request.profile?.name ?? text.accountNumber(user.masterSipId)
  return { name, csrfToken, id: fullUserId(user) }
}

function keysOf({ user, address }: Pick<Frame, 'user' | 'address'>): FormKeys | undefined {
  return user && { csrfToken: user.csrfToken, user: user.id, page: address }
}
