import { html } from 'hono/html'
import type { Language } from '../../pages/language.ts'
import type { SandboxUrls } from '../../world/kernel.ts'
import { pageResponse } from './page-response.ts'

const words = {
  en: {
    title: 'Welcome',
    heading: 'A sandbox for sipgate applications',
    lead: 'This is a local stand-in for sipgate: a login server, the REST API, telephony, and a console that controls them. It is not made by sipgate, and no account or money in it is real.',
    console: 'Console',
    loginServer: 'Login server',
  },
  de: {
    title: 'Willkommen',
    heading: 'Eine Sandbox für sipgate-Anwendungen',
    lead: 'Dies ist ein lokaler Nachbau von sipgate: Login-Server, REST-API, Telefonie und eine Konsole, die alles steuert. Er stammt nicht von sipgate; Konten und Geld darin sind nicht echt.',
    console: 'Konsole',
    loginServer: 'Login-Server',
  },
}

/** The page for visitors who open the sandbox's address without knowing what it is. */
export async function welcomePage(urls: SandboxUrls, language: Language): Promise<Response> {
  const text = words[language]
  const body = html`<div class="card">
    <h1>${text.heading}</h1>
    <p>${text.lead}</p>
    <dl>
      <dt>${text.console}</dt>
      <dd><a href="/_sandbox/">${urls.console}</a></dd>
      <dt>API</dt>
      <dd><code>${urls.api}</code></dd>
      <dt>${text.loginServer}</dt>
      <dd>
        <a href="/auth/realms/third-party/.well-known/openid-configuration">${urls.issuer('third-party')}</a>
      </dd>
    </dl>
  </div>`
  return pageResponse(200, { language, title: text.title, body, width: 'narrow' })
}
