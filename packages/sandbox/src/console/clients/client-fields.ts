import { html } from 'hono/html'
import type { Language } from '../../pages/language.ts'
import type { Html } from '../../pages/page.ts'
import type { ClientView } from '../../sandbox.ts'
import { clientsTexts } from './clients-texts.ts'

/** The fields of a client's form. `key` keeps their ids apart from those of other forms of the page. */
export function clientFields(language: Language, key: string, client?: ClientView): Html {
  const text = clientsTexts[language]
  const line = (name: 'name' | 'description' | 'privacyUrl' | 'termsUrl') =>
    html`<p>
      <label for="${name}-${key}">${text[name]}</label
      ><input id="${name}-${key}" name="${name}:text" maxlength="500" value="${client?.[name] ?? ''}" />
    </p>`
  const list = (name: 'redirectUris' | 'webOrigins', suggestion: string) =>
    html`<p>
      <label for="${name}-${key}">${text[name]}</label
      ><textarea id="${name}-${key}" name="${name}:lines" rows="3">
${(client?.[name] ?? [suggestion]).join('\n')}</textarea>
    </p>`
  return html`<div class="fields">
    ${line('name')} ${line('description')} ${list('redirectUris', 'http://localhost:*')}
    ${list('webOrigins', '')} ${line('privacyUrl')} ${line('termsUrl')}
  </div>`
}
