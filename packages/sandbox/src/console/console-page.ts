import { html } from 'hono/html'
import { pageHeaders } from '../design/page-headers.ts'
import { page, type Html } from '../design/page.ts'
import type { SandboxUrls } from '../kernel.ts'
import { consoleScriptPath } from './console-script.ts'
import { consoleStylePath } from './console-style.ts'

const navigation = [
  { href: '/_sandbox/', text: 'Overview' },
  { href: '/_sandbox/accounts', text: 'Accounts' },
  { href: '/_sandbox/clients', text: 'Clients' },
  { href: '/_sandbox/grants', text: 'Logins' },
  { href: '/_sandbox/requests', text: 'Requests' },
  { href: '/_sandbox/time', text: 'Time and faults' },
]

/** One section of the console in its frame. */
export async function consolePage(
  path: string,
  { title, body }: { title: string; body: Html },
  done: string | null,
): Promise<Response> {
  const content = html`<link rel="stylesheet" href="${consoleStylePath}" />
    <h1>${title}</h1>
    ${done === null ? '' : html`<p class="message good" role="status">Done.</p>`} ${body}`
  return pageResponse(200, {
    title,
    body: content,
    navigation: navigation.map((item) => ({ ...item, current: item.href === path })),
    scripts: [consoleScriptPath],
  })
}

/** A page that says one thing and leads back to the console. */
export async function messagePage(
  status: number,
  title: string,
  text: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const body = html`<div class="card">
    <h1>${title}</h1>
    <p class="message bad">${text}</p>
    <p><a href="/_sandbox/">To the console</a></p>
  </div>`
  return pageResponse(status, { title, body, width: 'narrow' }, headers)
}

/** What someone sees who opens the sandbox's address without knowing what it is. */
export async function welcomePage(urls: SandboxUrls): Promise<Response> {
  const body = html`<div class="card">
    <h1>A sandbox for sipgate applications</h1>
    <p>
      This is a local stand-in for sipgate: a login server, the REST API and a console to steer them. It was
      not made by sipgate, and no account or money in it is real.
    </p>
    <dl>
      <dt>Console</dt>
      <dd><a href="/_sandbox/">${urls.console}</a></dd>
      <dt>API</dt>
      <dd><code>${urls.api}</code></dd>
      <dt>Login server</dt>
      <dd>
        <a href="/auth/realms/third-party/.well-known/openid-configuration">${urls.issuer('third-party')}</a>
      </dd>
    </dl>
  </div>`
  return pageResponse(200, { title: 'Welcome', body, width: 'narrow' })
}

async function pageResponse(
  status: number,
  options: Omit<Parameters<typeof page>[0], 'language'>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const scripts = options.scripts !== undefined
  const text = await page({ language: 'en', homeHref: '/_sandbox/', ...options })
  return new Response(String(text), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...pageHeaders({ scripts, connect: scripts }),
      ...headers,
    },
  })
}
