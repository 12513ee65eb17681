import type { ComponentChildren } from 'preact'
import { languages } from '../language.ts'
import { textIn } from '../text/text.ts'
import type { Frame } from './frame.ts'

/** The page around every page: head, skip link, banner, main, foot. */
export function Layout({
  frame,
  title,
  children,
}: {
  frame: Frame
  title: string
  children: ComponentChildren
}) {
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
      </head>
      <body>
        <a class="skip" href="#content">
          {text.skip}
        </a>
        {frame.sandbox && <SandboxNote frame={frame} />}
        <header class="banner">
          <a class="brand" href="/" aria-label={text.home}>
            <img src={assets.mark} alt="" width="36" height="36" />
            <span>Desk</span>
          </a>
          <LanguageSwitch frame={frame} />
          {frame.user && <LogOut frame={frame} user={frame.user} />}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{text.disclaimer}</p>
        </footer>
      </body>
    </html>
  )
}

function SandboxNote({ frame: { text, sandbox } }: { frame: Frame }) {
  return (
    <aside class="sandbox-note" aria-label={text.sandboxBadge}>
      <p>
        {text.sandboxNote} {sandbox?.consoleUrl && <a href={sandbox.consoleUrl}>{text.sandboxConsole}</a>}
      </p>
    </aside>
  )
}

function LanguageSwitch({ frame }: { frame: Frame }) {
  return (
    <nav class="languages" aria-label={frame.text.languages}>
      {languages.map((language) => (
        <a
          href={`${frame.path}?lang=${language}`}
          lang={language}
          hreflang={language}
          aria-current={language === frame.language ? 'true' : undefined}
        >
          {textIn(language).languageName}
        </a>
      ))}
    </nav>
  )
}

function LogOut({ frame: { text }, user }: { frame: Frame; user: NonNullable<Frame['user']> }) {
  return (
    <form class="log-out" method="post" action="/logout">
      <input type="hidden" name="csrf" value={user.csrfToken} />
      <span class="user" title={text.balance.loggedInAs(user.name)}>
        {user.name}
      </span>
      <button class="quiet" type="submit">
        {text.logOut}
      </button>
    </form>
  )
}
