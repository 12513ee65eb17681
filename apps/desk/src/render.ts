import type { Request, Response } from 'express'
import type { ComponentChild, VNode } from 'preact'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Assets } from './assets.ts'
import type { Language } from './language.ts'
import type { Frame, SandboxLogin } from './pages/frame.ts'
import { ProblemPage } from './pages/problem.tsx'
import { problems } from './problems.ts'
import { textIn, type ProblemCode } from './text/text.ts'
import { currentVisit } from './visit.ts'

/** Turns pages into HTML, with the frame around them that fits the request. */
export interface Renderer {
  /** What surrounds a page for this request. Without one, as after a broken request, it is plain English. */
  frame(request?: Request): Frame
  problem(code: ProblemCode, links: ProblemLinks, request?: Request): string
  send(response: Response, status: number, html: string): void
  sendProblem(code: ProblemCode, request: Request, response: Response): void
}

/** Where the actions of a problem page lead, where it is not the usual place. */
export interface ProblemLinks {
  readonly language?: Language
  readonly retry?: string | undefined
  readonly login?: string | undefined
}

export function createRenderer(assets: Assets, sandbox: SandboxLogin | undefined): Renderer {
  const frame = (request?: Request, language: Language = currentVisit()?.language ?? 'en'): Frame => ({
    language,
    text: textIn(language),
    assets,
    path: '/',
    requestId: currentVisit()?.id ?? '–',
    sandbox,
    user: request?.login && {
      name: request.login.user.masterSipId + request.login.user.sub,
      csrfToken: request.login.csrfToken,
    },
  })

  const problem: Renderer['problem'] = (code, links, request) => {
    const { action: kind } = problems[code]
    const href = { retry: links.retry ?? '/', login: links.login ?? '/login', home: '/' }[kind]
    return html(h(ProblemPage, { frame: frame(request, links.language), code, action: { kind, href } }))
  }

  const send: Renderer['send'] = (response, status, page) => {
    response.status(status).setHeader('vary', 'Accept-Language, Cookie')
    response.type('html').send(page)
  }

  return {
    frame: (request) => frame(request),
    problem,
    send,
    sendProblem: (code, request, response) =>
      send(response, problems[code].status, problem(code, {}, request)),
  }
}

/** A whole document. Preact escapes every text and attribute. */
export function html(page: VNode<never> | ComponentChild): string {
  return `<!doctype html>\n${renderToString(page as VNode)}`
}
