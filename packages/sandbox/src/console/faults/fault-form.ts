import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import { faultOperations } from '../../traffic/faults.ts'
import { form, option } from '../forms/form.ts'
import type { View } from '../section.ts'
import { faultsTexts } from './faults-texts.ts'

/** Any fault for any operation. */
export function faultForm({ language }: View, back: string): Html {
  const text = faultsTexts[language]
  return html`<section class="card">
    <h2>${text.own}</h2>
    ${form(
      { method: 'POST', path: '/faults', back },
      html`<label for="operation">${text.operation}</label
        ><select id="operation" name="operation">
          ${faultOperations.map((operation) => option(operation, operation, operation === 'GET /balance'))}
        </select>
        <div class="fields">
          <p>
            <label for="status">${text.status}</label
            ><input id="status" name="status:number" inputmode="numeric" placeholder="500" />
          </p>
          <p>
            <label for="delay">${text.delay}</label
            ><input id="delay" name="delay" placeholder="6s" maxlength="20" />
          </p>
          <p><label for="body">${text.body}</label><input id="body" name="body" /></p>
          <p>
            <label for="times">${text.times}</label
            ><input id="times" name="times:number" inputmode="numeric" value="1" />
          </p>
        </div>
        <p>
          <label class="check"><input type="checkbox" name="reset:flag" value="true" />${text.reset}</label>
          <label class="check"><input type="checkbox" name="lost:flag" value="true" />${text.lost}</label>
        </p>
        <div class="actions"><button>${text.inject}</button></div>`,
    )}
  </section>`
}
