import { Hono } from 'hono'
import type { ControlApi } from '../control/control-api.ts'
import { isFromOwnPage, refusedBecause } from '../control/guard.ts'
import type { Html } from '../design/page.ts'
import type { SandboxUrls } from '../kernel.ts'
import type { Sandbox } from '../sandbox.ts'
import { accountsPage } from './accounts-page.ts'
import { clientsPage } from './clients-page.ts'
import { consolePage, messagePage, welcomePage } from './console-page.ts'
import { consoleScript, consoleScriptPath } from './console-script.ts'
import { consoleStyle, consoleStylePath } from './console-style.ts'
import { controlRequest } from './control-request.ts'
import { grantsPage } from './grants-page.ts'
import { overviewPage } from './overview-page.ts'
import { requestsPage } from './requests-page.ts'
import { timePage } from './time-page.ts'

/** A section of the console: its heading is its title. */
export interface Section {
  title: string
  body: Html
}

const sections: Record<string, (sandbox: Sandbox, query: URLSearchParams) => Section> = {
  '/_sandbox/': overviewPage,
  '/_sandbox/accounts': accountsPage,
  '/_sandbox/clients': clientsPage,
  '/_sandbox/grants': grantsPage,
  '/_sandbox/requests': requestsPage,
  '/_sandbox/time': timePage,
}

/** Everything that is neither API nor login server: the console, its script, and the page at `/`. */
export function consoleRoutes(sandbox: Sandbox, urls: SandboxUrls, control: ControlApi) {
  const app = new Hono<{ Bindings: { body: string } }>()
  app.get('/', () => welcomePage(urls))
  app.use('/_sandbox/*', async (c, next) => {
    const refused = refusedBecause(c.req.raw, urls)
    return refused === undefined ? next() : messagePage(403, 'Not from here', refused)
  })
  app.get('/_sandbox', (c) => c.redirect('/_sandbox/'))
  app.get(consoleScriptPath, (c) =>
    c.body(consoleScript, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
    }),
  )
  app.get(consoleStylePath, (c) =>
    c.body(consoleStyle, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' }),
  )
  for (const [path, section] of Object.entries(sections))
    app.get(path, (c) => {
      const query = new URL(c.req.url).searchParams
      return consolePage(path, section(sandbox, query), query.get('done'))
    })
  app.post('/_sandbox/form', (c) => submit(c.req.raw, c.env.body, control))
  app.all('/_sandbox/form', () =>
    messagePage(405, 'Only for forms', 'The console sends its forms here.', { allow: 'POST' }),
  )
  app.all('*', (c) => {
    const isSection = c.req.path in sections || c.req.path === '/'
    return isSection
      ? messagePage(405, 'Only to look at', 'This page can be read, nothing else.', { allow: 'GET, HEAD' })
      : messagePage(
          404,
          'Nothing here',
          'The sandbox has no page at this address. The API begins at /v2, the login server at /auth.',
        )
  })
  return async (request: Request, body: string): Promise<Response> => app.fetch(request, { body })
}

/** Without JavaScript the console is forms. Each one names the call of the control API that it stands for. */
async function submit(request: Request, body: string, control: ControlApi): Promise<Response> {
  if (!isFromOwnPage(request))
    return messagePage(
      403,
      'Not from here',
      'Forms are taken from the console’s own pages only; programs use /_sandbox/api.',
    )
  const form = new URLSearchParams(body)
  const call = controlRequest(form, request)
  if (!call) return messagePage(400, 'Not understood', 'This form is none of the console’s.')
  const answer = await control(call, await call.clone().text())
  if (!answer.ok) {
    const { error } = (await answer.json()) as { error: { message: string } }
    return messagePage(answer.status, 'That did not work', error.message)
  }
  const back = form.get('back') ?? ''
  const location = `${Object.hasOwn(sections, back) ? back : '/_sandbox/'}?done=yes`
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}
