import { Hono } from 'hono'
import type { Sandbox } from '../sandbox.ts'
import { isFromOwnPage, refusedBecause } from '../traffic/refuse-foreign-request.ts'
import type { SandboxUrls } from '../world/kernel.ts'
import type { WorldView } from '../world/world-view.ts'
import { clients } from './clients/clients-page.ts'
import { clock } from './clock/clock-page.ts'
import { languageCookie, languageOf } from './console-language.ts'
import { faults } from './faults/faults-page.ts'
import type { ControlApi } from './forms/form-call.ts'
import { submit, type Submitted } from './forms/submit.ts'
import { consoleFiles } from './frame/console-assets.ts'
import { consolePage } from './frame/console-page.ts'
import { messagePage, type Message } from './frame/message-page.ts'
import { welcomePage } from './frame/welcome-page.ts'
import { liveStream } from './live-stream.ts'
import { messages } from './messages/messages-page.ts'
import { overview } from './overview/overview-page.ts'
import { phone } from './phone/phone-page.ts'
import { requests } from './requests/requests-page.ts'
import { sendAgain } from './requests/send-again.ts'
import { search } from './search/search-page.ts'
import type { Section } from './section.ts'
import { users } from './users/users-page.ts'

const tabs: readonly Section[] = [overview, phone, messages, requests, users, clients, clock, faults]
const sections = new Map([...tabs, search].map((section) => [section.path, section]))

/** Everything that is neither API nor login server: the console, its files, its stream of changes, and the page at `/`. */
export function consoleRoutes(sandbox: Sandbox, urls: SandboxUrls, control: ControlApi, world: WorldView) {
  const app = new Hono<{ Bindings: { body: string } }>()
  const tell = async (request: Request, message: Message, problem?: string) =>
    messagePage(languageOf(request), message, problem)
  app.get('/', (c) => welcomePage(urls, languageOf(c.req.raw)))
  app.use('/_sandbox/*', async (c, next) => {
    const refused = refusedBecause(c.req.raw, urls)
    return refused === undefined ? next() : tell(c.req.raw, 'foreignRequest', refused)
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
      return consolePage(section, tabs, { sandbox, world, query, language: languageOf(c.req.raw) })
    })
  app.post('/_sandbox/form', async (c) => {
    const form = new URLSearchParams(c.env.body)
    const back = form.get('back') ?? ''
    return answerForm(c.req.raw, sections.has(back) ? back : '/_sandbox/', () =>
      submit(c.req.raw, form, { sandbox, control }),
    )
  })
  app.post('/_sandbox/again', async (c) =>
    answerForm(c.req.raw, requests.path, () => sendAgain(sandbox, new URLSearchParams(c.env.body))),
  )
  for (const path of ['/_sandbox/form', '/_sandbox/again']) app.all(path, (c) => tell(c.req.raw, 'formsOnly'))
  app.all('*', (c) => {
    const isThere = sections.has(c.req.path) || c.req.path === '/' || c.req.path === '/_sandbox/events'
    return tell(c.req.raw, isThere ? 'readOnly' : 'notFound')
  })
  return async (request: Request, body: string): Promise<Response> => app.fetch(request, { body })

  async function answerForm(
    request: Request,
    back: string,
    send: () => Promise<Submitted | undefined>,
  ): Promise<Response> {
    if (!isFromOwnPage(request)) return tell(request, 'foreignForm')
    const done = await send()
    if (!done) return tell(request, 'unknownForm')
    if (done.problem !== undefined)
      return messagePage(languageOf(request), 'failed', done.problem, done.status)
    const next = done.next ?? back
    const location = `${next}${next.includes('?') ? '&' : '?'}done=yes`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  }
}

/** To the same page, whose address then names no language. */
function rememberLanguage(path: string, query: URLSearchParams, cookie: string): Response {
  const rest = new URLSearchParams(query)
  rest.delete('language')
  const location = rest.size === 0 ? path : `${path}?${rest.toString()}`
  return new Response(null, {
    status: 303,
    headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' },
  })
}
