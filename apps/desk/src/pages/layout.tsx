import type { ComponentChildren } from 'preact'
import { inLanguage } from '../language/language-switch.ts'
import { languages } from '../language/language.ts'
import { manifestPath } from '../http/manifest.ts'
import type { Frame, MenuEntry } from './frame.ts'
import { pageTexts } from './text.ts'

/** The document around the content of a page: head, skip link, banner, menu, footer. */
export function Layout(props: { frame: Frame; title: string; children?: ComponentChildren }) {
  const { frame, title, children } = props
  const { text, assets, language } = frame
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Desk`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" type="image/svg+xml" href={assets.mark} />
        <link rel="stylesheet" href={assets.style} />
        <link rel="manifest" href={manifestPath} />
        <meta name="theme-color" content="#4b2a63" />
        <script type="module" src={assets.script} />
      </head>
      <body class={frame.user ? 'inside' : undefined}>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        {frame.sandbox && <SandboxNote frame={frame} />}
        <header class="banner">
          <a class="brand" href="/" aria-label={text.home}>
            <img src={assets.mark} alt="" width="36" height="36" />
            <span>Desk</span>
          </a>
          {frame.user && hasSearch(frame) && <Search frame={frame} />}
          <LanguageLinks frame={frame} />
          {frame.user && <LogOut frame={frame} user={frame.user} />}
        </header>
        <div class="rooms">
          {frame.user && frame.menu.length > 1 && <Menu frame={frame} />}
          <main id="content" tabIndex={-1}>
            {children}
          </main>
        </div>
        <footer class="foot">
          <p>{text.disclaimer}</p>
        </footer>
      </body>
    </html>
  )
}

function SandboxNote({ frame: { text, sandbox } }: { frame: Frame }) {
  return (
    <aside class="sandbox-note" aria-label={text.sandbox.name}>
      <p>
        {text.sandbox.note} {sandbox?.consoleUrl && <a href={sandbox.consoleUrl}>{text.sandbox.console}</a>}
      </p>
    </aside>
  )
}

function LanguageLinks({ frame }: { frame: Frame }) {
  return (
    <nav class="languages" aria-label={frame.text.languages}>
      {languages.map((language) => (
        <a
          href={inLanguage(frame.address, language)}
          lang={language}
          hreflang={language}
          aria-current={language === frame.language ? 'true' : undefined}
        >
          {pageTexts[language].languageName}
        </a>
      ))}
    </nav>
  )
}

function LogOut({ frame: { text }, user }: { frame: Frame; user: NonNullable<Frame['user']> }) {
  return (
    <form class="log-out" method="post" action="/logout">
      <input type="hidden" name="csrf" value={user.csrfToken} />
      <span class="user" title={text.loggedInAs(user.name)}>
        {user.name}
      </span>
      <button class="quiet" type="submit">
        {text.logOut}
      </button>
    </form>
  )
}

/** Where people, numbers and entries are looked for. */
export const searchPath = '/search'

const hasSearch = ({ menu }: Frame): boolean => menu.some(({ path }) => path === searchPath)

function Search({ frame: { text, address } }: { frame: Frame }) {
  const { pathname, searchParams } = new URL(address, 'http://desk')
  const shown = pathname === searchPath ? (searchParams.get('q') ?? '') : ''
  return (
    <form class="search" role="search" action={searchPath}>
      <label class="unseen" for="search">
        {text.search}
      </label>
      <input id="search" type="search" name="q" placeholder={text.search} value={shown} maxLength={100} />
    </form>
  )
}

/** The features. With a single one there is nowhere to go, and desk shows no menu. */
function Menu({ frame: { menu, text, language, place } }: { frame: Frame }) {
  return (
    <nav class="menu" aria-label={text.menu}>
      <ul>
        {menu
          .filter(({ hidden }) => !hidden)
          .map((entry) => (
            <li>
              <a
                href={entry.path}
                data-key={entry.key}
                aria-current={isOpen(entry, place) ? 'page' : undefined}
              >
                {entry.texts[language].name}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}

function isOpen({ path }: MenuEntry, place: string): boolean {
  const [open = ''] = place.split('?', 1)
  return open === path || (path !== '/' && open.startsWith(`${path}/`))
}
