import type { Request, Response } from 'express'
import { h } from 'preact'
import { ownAddress } from '../http/own-address.ts'
import { currentVisit } from '../http/visit.ts'
import type { Page, Pages } from '../pages/pages.ts'
import { ProblemPage } from './problem-page.tsx'
import { problems, type ProblemAction } from './problem.ts'
import type { ProblemCode } from './text.en.ts'
import { problemTexts } from './text.ts'

/** Where the buttons of a problem's page lead. Each is a path of desk. */
export interface ProblemLinks {
  /** Default: the start page. */
  readonly retry?: string | undefined
  /** Default: `/login`. */
  readonly login?: string | undefined
  /** Only for visitors who are logged in. */
  readonly continue?: string | undefined
}

/** The pages of problems. */
export interface ProblemPages {
  /** The document for a request that Express never saw. */
  html(code: ProblemCode, links?: ProblemLinks): string
  send(code: ProblemCode, request: Request, response: Response): void
}

export function createProblemPages(pages: Pages): ProblemPages {
  return {
    html: (code, links = {}) => pages.html(page(code, links)),
    send: (code, request, response) =>
      pages.send(page(code, { retry: ownAddress(request) }), request, response),
  }
}

function page(code: ProblemCode, links: ProblemLinks): Page {
  const { status, action } = problems[code]
  const { language, id } = currentVisit() ?? { language: 'en', id: '–' }
  return {
    status,
    title: problemTexts[language].problems[code].title,
    content: h(ProblemPage, { code, language, requestId: id, action: offered(action, links) }),
  }
}

function offered(kind: ProblemAction, links: ProblemLinks): { kind: ProblemAction; href: string } {
  switch (kind) {
    case 'retry':
      return { kind, href: links.retry ?? '/' }
    case 'login':
      return { kind, href: links.login ?? '/login' }
    case 'continue':
      return links.continue === undefined ? offered('login', links) : { kind, href: links.continue }
    case 'home':
      return { kind, href: '/' }
  }
}
