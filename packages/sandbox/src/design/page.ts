import { html } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { styleSheetPath } from './style-sheet.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export interface PageOptions {
  language: 'de' | 'en'
  /** Shown in the browser's tab; the page's own heading is part of `body`. */
  title: string
  body: Html
  /** Links of the bar on top. */
  navigation?: readonly { href: string; text: string; current?: boolean }[]
  /** Where the same page is in the other language. */
  otherLanguageHref?: string
  /** A column for one form, or the whole width. Default `wide`. */
  width?: 'narrow' | 'wide'
  /** Addresses of scripts, run after the page is there. */
  scripts?: readonly string[]
  /** Where the mark on top leads. Default: nowhere. */
  homeHref?: string
}

const texts = {
  en: {
    notice: 'This is not sipgate. No real account, nothing is real here.',
    skip: 'Skip to the content',
    navigation: 'Sections',
    footer: 'sipgate-kit sandbox, a stand-in for development. Not made by sipgate.',
  },
  de: {
    notice: 'Das ist nicht sipgate. Kein echtes Konto, nichts hier ist echt.',
    skip: 'Zum Inhalt springen',
    navigation: 'Bereiche',
    footer: 'sipgate-kit Sandbox, ein Nachbau für die Entwicklung. Nicht von sipgate.',
  },
}

const otherLanguage = { en: { code: 'de', name: 'Deutsch' }, de: { code: 'en', name: 'English' } }

/** The frame of every page: the stripe and the notice that this is a sandbox, the bar, the content, the footer. */
export function page(options: PageOptions): Html {
  const {
    language,
    title,
    body,
    navigation = [],
    otherLanguageHref,
    width = 'wide',
    scripts = [],
    homeHref,
  } = options
  const text = texts[language]
  const other = otherLanguage[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Sandbox</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${styleSheetPath}" />
        ${scripts.map((src) => html`<script src="${src}" defer></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${text.skip}</a>
        <header>
          <div class="stripe"></div>
          <p class="notice"><strong>Sandbox.</strong> ${text.notice}</p>
          <div class="bar">
            ${homeHref === undefined ? html`<span class="mark">sandbox</span>` : html`<a class="mark" href="${homeHref}">sandbox</a>`}
            ${
              navigation.length === 0
                ? ''
                : html`<nav aria-label="${text.navigation}">
                    ${navigation.map(
                      ({ href, text: label, current }) =>
                        html`<a href="${href}" ${current ? html` aria-current="page"` : ''}>${label}</a> `,
                    )}
                  </nav>`
            }
            ${
              otherLanguageHref === undefined
                ? ''
                : html`<span class="languages"
                    ><a href="${otherLanguageHref}" lang="${other.code}" hreflang="${other.code}"
                      >${other.name}</a
                    ></span
                  >`
            }
          </div>
        </header>
        <main id="content" class="${width}" tabindex="-1">${body}</main>
        <footer>${text.footer}</footer>
      </body>
    </html> `
}
