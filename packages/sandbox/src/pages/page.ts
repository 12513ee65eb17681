import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { styleSheetPath } from './style-sheet.ts'

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>

export interface PageOptions {
  language: 'de' | 'en'
  /** Shown in the browser's tab; the page's own heading is part of `body`. */
  title: string
  body: Html
  /** Tabs below the bar on top. */
  navigation?: readonly { href: string; text: string; current?: boolean; count?: number }[]
  /** What stands in the bar beside the mark. */
  tools?: Html
  /** What comes after everything else, such as dialogs. */
  after?: Html
  /** `data-` attributes of the body, for scripts. */
  data?: Readonly<Record<string, string>>
  /** Addresses of more style sheets. */
  styles?: readonly string[]
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
    notice: 'This is not sipgate. Nothing here is real.',
    skip: 'Skip to the content',
    navigation: 'Sections',
    footer: 'sipgate-kit sandbox, a stand-in for development. Not made by sipgate.',
  },
  de: {
    notice: 'Das ist nicht sipgate. Nichts hier ist echt.',
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
    tools,
    after,
    data = {},
    styles = [],
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
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${scripts.map((src) => html`<script src="${src}" defer></script>`)}
      </head>
      <body${Object.entries(data).map(([name, value]) => html` data-${raw(name)}="${value}"`)}>
        <a class="skip" href="#content">${text.skip}</a>
        <header>
          <div class="stripe"></div>
          <p class="notice"><strong>Sandbox.</strong> ${text.notice}</p>
          <div class="bar">
            ${homeHref === undefined ? html`<span class="mark">sandbox</span>` : html`<a class="mark" href="${homeHref}">sandbox</a>`}
            ${tools ?? ''}
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
          ${
            navigation.length === 0
              ? ''
              : html`<div class="tabs">
                  <nav aria-label="${text.navigation}">${navigation.map(tab)}</nav>
                </div>`
          }
        <main id="content" class="${width}" tabindex="-1">${body}</main>
        <footer>${text.footer}</footer>
        ${after ?? ''}
      </body>
    </html> `
}

function tab({ href, text, current, count = 0 }: NonNullable<PageOptions['navigation']>[number]): Html {
  const badge = count === 0 ? '' : html`<span class="count">${count}</span>`
  return html`<a href="${href}" ${current ? html` aria-current="page"` : ''}>${text}${badge}</a> `
}
