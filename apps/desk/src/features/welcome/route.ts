import type { RequestHandler } from 'express'
import { h } from 'preact'
import type { InEachLanguage } from '../../language/language.ts'
import type { SandboxLogin } from '../../pages/frame.ts'
import type { Pages } from '../../pages/pages.ts'
import { pageTexts } from '../../pages/text.ts'
import { WelcomePage } from './page.tsx'
import { de } from './text.de.ts'
import { en, type WelcomeText } from './text.en.ts'

const texts: InEachLanguage<WelcomeText> = { en, de }

export const welcomeStyle = new URL('./style.css', import.meta.url)

/** The start page of somebody who is not logged in. */
export function welcome(pages: Pages, sandbox: SandboxLogin | undefined): RequestHandler {
  return (request, response, next) => {
    if (request.login) return next()
    const text = texts[request.language]
    const { logIn } = pageTexts[request.language]
    const content = h(WelcomePage, { text, logIn, sandbox })
    pages.send({ title: text.title, content }, request, response)
  }
}
