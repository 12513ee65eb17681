import { Hono } from 'hono'
import type { ControlApi } from './control-request.ts'
import { isFromOwnPage, refusedBecause } from '../traffic/guard.ts'
import type { SandboxUrls } from '../world/kernel.ts'
import type { WorldView } from '../world/world-view.ts'
import type { Sandbox } from '../sandbox.ts'
import { clients } from './clients-page.ts'
import { clock } from './clock-page.ts'
import { consoleFiles } from './console-assets.ts'
import { consolePage, messagePage, welcomePage } from './console-page.ts'
import { faults } from './faults-page.ts'
import { languageCookie, languageOf, sayIn } from './language.ts'
import { liveStream } from './live-stream.ts'
import { messages } from './messages-page.ts'
import { overview } from './overview-page.ts'
import { people } from './people-page.ts'
import { phone } from './phone-page.ts'
import { requests } from './requests-page.ts'
import { search } from './search-page.ts'
import type { Section } from './section.ts'
import { sendAgain, submit } from './submit.ts'

const tabs: readonly Section[] = [overview, phone, messages, requests, people, clients, clock, faults]
const sections = new Map([...tabs, search].map((section) => [section.path, section]))

/** Everything that is neither API nor login server: the console, its files, what it hears of changes, and the page at `/`. */
export function consoleRoutes(sandbox: Sandbox, urls: SandboxUrls, control: ControlApi, world: WorldView) {
  const app = new Hono<{ Bindings: { body: string } }>()
  app.get('/', (c) => welcomePage(urls, languageOf(c.req.raw)))
  app.use('/_sandbox/*', async (c, next) => {
    const refused = refusedBecause(c.req.raw, urls)
    return refused === undefined
      ? next()
      : tell(c.req.raw, 403, ['Not from here', 'Nicht von hier'], [refused, refused])
  })
  app.get('/_sandbox', (c) => c.redirect('/_sandbox/'))
  app.get('/_sandbox/events', (c) => (c.req.method === 'HEAD' ? c.body(null) : liveStream(sandbox, world)))
  for (const [path, { type, text }] of Object.entries(consoleFiles))
    app.get(path, (c) => c.body(text, 200, { 'content-type': type, 'cache-control': 'no-cache' }))
  for (const section of sections.values())
    app.get(section.path, (c) => {
      const query = new URL(c.req.url).searchParams
      const cookie = languageCookie(query)
      if (cookie !== undefined) return rememberLanguage(section.path, query, cookie)
      const language = languageOf(c.req.raw)
      const view = { sandbox, query, language, say: sayIn(language), state: () => world.state }
      return consolePage(section, tabs, view)
    })
  app.post('/_sandbox/form', async (c) => {
    const form = new URLSearchParams(c.env.body)
    const back = form.get('back') ?? ''
    return answerForm(c.req.raw, sections.has(back) ? back : '/_sandbox/', () =>
      submit(c.req.raw, form, { sandbox, control }),
    )
  })
  app.post('/_sandbox/again', async (c) =>
    answerForm(c.req.raw, '/_sandbox/requests', () => sendAgain(sandbox, new URLSearchParams(c.env.body))),
  )
  for (const path of ['/_sandbox/form', '/_sandbox/again'])
    app.all(path, (c) =>
      tell(
        c.req.raw,
        405,
        ['Only for forms', 'Nur für Formulare'],
        ['The console sends its forms here.', 'Hierher schickt die Konsole ihre Formulare.'],
        { allow: 'POST' },
      ),
    )
  app.all('*', (c) => {
    const isThere = sections.has(c.req.path) || c.req.path === '/' || c.req.path === '/_sandbox/events'
    return isThere
      ? tell(
          c.req.raw,
          405,
          ['Only to look at', 'Nur zum Ansehen'],
          ['This page can be read, nothing else.', 'Diese Seite kann nur gelesen werden.'],
          { allow: 'GET, HEAD' },
        )
      : tell(
          c.req.raw,
          404,
          ['Nothing here', 'Hier ist nichts'],
          [
            'The sandbox has no page at this address. The API begins at /v2, the login server at /auth.',
            'Unter dieser Adresse hat die Sandbox keine Seite. Die API beginnt bei /v2, der Login-Server bei /auth.',
          ],
        )
  })
  return async (request: Request, body: string): Promise<Response> => app.fetch(request, { body })
}

type InBoth = readonly [english: string, german: string]

/** A page with one message, in the reader's language. */
function tell(
  request: Request,
  status: number,
  title: InBoth,
  text: InBoth,
  headers: Record<string, string> = {},
) {
  const language = languageOf(request)
  const say = sayIn(language)
  return messagePage(status, language, [say(...title), say(...text)], headers)
}

/** To the same page, whose address then says nothing of a language. */
function rememberLanguage(path: string, query: URLSearchParams, cookie: string): Response {
  const rest = new URLSearchParams(query)
  rest.delete('language')
  const location = rest.size === 0 ? path : `${path}?${rest.toString()}`
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' },
  })
}

async function answerForm(
  request: Request,
  back: string,
  send: () => ReturnType<typeof submit>,
): Promise<Response> {
  if (!isFromOwnPage(request))
    return tell(
      request,
      403,
      ['Not from here', 'Nicht von hier'],
      [
        'Forms are taken from the console’s own pages only; programs use /_sandbox/api.',
        'Formulare werden nur von den Seiten der Konsole genommen; Programme nehmen /_sandbox/api.',
      ],
    )
  const done = await send()
  if (!done)
    return tell(
      request,
      400,
      ['Not understood', 'Nicht verstanden'],
      ['This form is none of the console’s.', 'Dieses Formular ist keins der Konsole.'],
    )
  if (done.problem !== undefined)
    return tell(request, done.status, ['That did not work', 'Das ging nicht'], [done.problem, done.problem])
  return new Response(null, {
    status: 303,
    headers: { location: `${back}?done=yes`, 'cache-control': 'no-store' },
  })
}
