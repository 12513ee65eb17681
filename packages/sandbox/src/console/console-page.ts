import { html } from 'hono/html'
import { pageHeaders } from '../pages/page-headers.ts'
import { page, type PageOptions } from '../pages/page.ts'
import type { SandboxUrls } from '../world/kernel.ts'
import { consoleScriptPath, consoleStylePath } from './console-assets.ts'
import { sayIn, type Language, type Say } from './language.ts'
import type { Section, View } from './section.ts'
import { shortcuts, tools } from './tools.ts'

/** One section of the console in its frame. */
export async function consolePage(section: Section, tabs: readonly Section[], view: View): Promise<Response> {
  const { say, language, sandbox, query } = view
  const title = section.title(say)
  const calls = sandbox.calls.list().length
  const trouble =
    sandbox.faults.list().length + sandbox.scenarios.list().filter(({ active }) => active).length
  const counts: Record<string, number> = { '/_sandbox/phone': calls, '/_sandbox/faults': trouble }
  const body = html`<h1>${title}</h1>
    ${query.has('done') ? html`<p class="message good" role="status">${say('Done.', 'Erledigt.')}</p>` : ''}
    ${section.body(view)}`
  return pageResponse(200, {
    language,
    title,
    body,
    styles: [consoleStylePath],
    scripts: [consoleScriptPath],
    tools: tools(view, otherLanguage(query, language)),
    navigation: tabs.map(({ path, tab, title: name }) => ({
      href: path,
      text: (tab ?? name)(say),
      current: path === section.path,
      count: counts[path] ?? 0,
    })),
    after: shortcuts(view, tabs),
    data: {
      now: String(sandbox.clock.now()),
      // A call shows in the navigation of every section.
      topics: [...new Set([...section.topics, 'calls', 'state'])].join(' '),
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      done: say('Done.', 'Erledigt.'),
      copied: say('Copied.', 'Kopiert.'),
      failed: say('That did not work.', 'Das ging nicht.'),
      offline: say('The sandbox does not answer.', 'Die Sandbox antwortet nicht.'),
    },
  })
}

/** The same address in the other language, which is remembered. */
function otherLanguage(query: URLSearchParams, language: Language): string {
  const other = new URLSearchParams(query)
  other.delete('done')
  other.set('language', language === 'de' ? 'en' : 'de')
  return `?${other.toString()}`
}

/** A page that says one thing and leads back to the console. */
export async function messagePage(
  status: number,
  language: Language,
  [title, text]: readonly [string, string],
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = html`<div class="card">
    <h1>${title}</h1>
    <p class="message bad">${text}</p>
    <p><a href="/_sandbox/">${sayIn(language)('To the console', 'Zur Konsole')}</a></p>
  </div>`
  return pageResponse(status, { language, title, body, width: 'narrow' }, headers)
}

/** What someone sees who opens the sandbox's address without knowing what it is. */
export async function welcomePage(urls: SandboxUrls, language: Language): Promise<Response> {
  const say: Say = sayIn(language)
  const body = html`<div class="card">
    <h1>${say('A sandbox for sipgate applications', 'Eine Sandbox für Anwendungen mit sipgate')}</h1>
    <p>
      ${say(
        'This is a local stand-in for sipgate: a login server, the REST API, telephony, and a console to steer them. It was not made by sipgate, and no account or money in it is real.',
        'Das ist ein lokaler Nachbau von sipgate: Login-Server, REST-API, Telefonie und eine Konsole, die sie steuert. Er ist nicht von sipgate, und kein Konto oder Geld darin ist echt.',
      )}
    </p>
    <dl>
      <dt>${say('Console', 'Konsole')}</dt>
      <dd><a href="/_sandbox/">${urls.console}</a></dd>
      <dt>API</dt>
      <dd><code>${urls.api}</code></dd>
      <dt>${say('Login server', 'Login-Server')}</dt>
      <dd>
        <a href="/auth/realms/third-party/.well-known/openid-configuration">${urls.issuer('third-party')}</a>
      </dd>
    </dl>
  </div>`
  return pageResponse(200, { language, title: say('Welcome', 'Willkommen'), body, width: 'narrow' })
}

async function pageResponse(
  status: number,
  options: PageOptions,
  headers: Record<string, string> = {},
): Promise<Response> {
  const scripts = options.scripts !== undefined
  const text = await page({ homeHref: '/_sandbox/', ...options })
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': options.language,
      vary: 'Accept-Language, Cookie',
      ...pageHeaders({ scripts, connect: scripts, media: scripts }),
      ...headers,
    },
  })
}
