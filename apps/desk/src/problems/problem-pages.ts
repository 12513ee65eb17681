import type { Request, Response } from 'express'
import { h } from 'preact'
import { ownAddress } from '../http/own-address.ts'
import { currentVisit } from '../http/visit.ts'
import type { Page, Pages } from '../pages/pages.ts'
import { ProblemPage } from './problem-page.tsx'
import { problems } from './problem.ts'
import type { ProblemCode } from './text.en.ts'
import { problemTexts } from './text.ts'

/** The pages of problems. */
export interface ProblemPages {
  /** The document for a request that Express never saw. `startAgain` is the path where the visitor can start over. */
  html(code: ProblemCode, startAgain?: string): string
  send(code: ProblemCode, request: Request, response: Response): void
}

export function createProblemPages(pages: Pages): ProblemPages {
  return {
    html: (code, startAgain) => pages.html(page(code, { retry: startAgain, login: startAgain })),
    send: (code, request, response) =>
      pages.send(page(code, { retry: ownAddress(request) }), request, response),
  }
}

function page(code: ProblemCode, links: { retry?: string | undefined; login?: string | undefined }): Page {
  const { status, action: kind } = problems[code]
  const href = { retry: links.retry ?? '/', login: links.login ?? '/login', home: '/' }[kind]
  const { language, id } = currentVisit() ?? { language: 'en', id: '–' }
  return {
    status,
    title: problemTexts[language].problems[code].title,
    content: h(ProblemPage, { code, language, requestId: id, action: { kind, href } }),
  }
}
