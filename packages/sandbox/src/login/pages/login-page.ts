import { html } from 'hono/html'
import { hiddenField } from '../../pages/hidden-field.ts'
import type { Html } from '../../pages/page.ts'
import type { ClientState, State } from '../../world/state/state.ts'
import type { Language } from '../../pages/language.ts'

const texts = {
  en: {
    title: 'Log in',
    lead: 'to continue to',
    username: 'User name',
    password: 'Password',
    button: 'Log in',
    wrong: 'The user name or password is wrong.',
    users: 'Users of this sandbox',
    user: 'User name',
    account: 'Account',
  },
  de: {
    title: 'Anmelden',
    lead: 'Weiter zu',
    username: 'Benutzername',
    password: 'Passwort',
    button: 'Anmelden',
    wrong: 'Der Benutzername oder das Passwort ist falsch.',
    users: 'Benutzer dieser Sandbox',
    user: 'Benutzername',
    account: 'Konto',
  },
}

export interface LoginPageOptions {
  language: Language
  client: ClientState
  state: State
  action: string
  csrf: string
  username?: string
  /** Whether the page is shown again because the password was wrong. */
  failed?: boolean
}

export function loginPageTitle(language: Language): string {
  return texts[language].title
}

export function loginPage({
  language,
  client,
  state,
  action,
  csrf,
  username = '',
  failed = false,
}: LoginPageOptions): Html {
  const text = texts[language]
  const invalid = failed ? html` aria-invalid="true" aria-describedby="problem"` : ''
  // The field to be filled in next gets the focus.
  const focus = html` autofocus`
  return html`<h1>${text.title}</h1>
    <p class="lead">${text.lead} <strong>${client.name}</strong></p>
    <form class="card" method="post" action="${action}">
      <div aria-live="assertive" id="problem">
        ${failed ? html`<p class="message bad" role="alert">${text.wrong}</p>` : ''}
      </div>
      ${hiddenField('csrf', csrf)}
      <label for="username">${text.username}</label>
      <input
        id="username"
        name="username"
        type="text"
        value="${username}"
        autocomplete="username"
        autocapitalize="none"
        spellcheck="false"
        required${invalid}${username === '' ? focus : ''}
      />
      <label for="password">${text.password}</label>
      <input
        id="password"
        name="password"
        type="password"
        autocomplete="current-password"
        required${invalid}${username === '' ? '' : focus}
      />
      <button class="wide-action" type="submit" name="login" value="login">${text.button}</button>
    </form>
    <section class="small" aria-labelledby="users">
      <h2 id="users">${text.users}</h2>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${text.user}</th>
              <th scope="col">${text.password}</th>
              <th scope="col">${text.account}</th>
            </tr>
          </thead>
          <tbody>
            ${state.accounts.flatMap(({ users, details }) =>
              users.map(
                (user) =>
                  html`<tr>
                    <td><code>${user.username}</code></td>
                    <td><code>${user.password}</code></td>
                    <td>${details.company ?? ''}</td>
                  </tr>`,
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>`
}
