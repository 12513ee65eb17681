import type { Behaviour, Behaviours } from '../behaviour.ts'
import { changeCallback } from '../change-callback.ts'
import { codeOfAnotherLogin, codeOfAnotherRealm } from '../foreign-codes.ts'

const script = '<script>alert("evil")</script>'

/** What all bad answers to a login have in common. */
function bad(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It refuses the answer, and does not send the code on.',
    expect: 'refuse',
    section: 'RFC 6749, section 4.1.2',
    ...facts,
  }
}

const set = (name: string, value: string) => changeCallback((fields) => fields.set(name, value))

/** An error instead of a code. */
const error = (values: Record<string, string>) =>
  changeCallback((fields) => {
    fields.delete('code')
    fields.delete('session_state')
    for (const [name, value] of Object.entries(values)) fields.set(name, value)
  })

const noDouble = 'RFC 6749, section 3.1'

export const callbackBehaviours: Behaviours = {
  'callback-wrong-iss': bad({
    does: 'The answer to the login comes in the name of another issuer.',
    section: 'RFC 9207, section 2.4',
    plays: set('iss', 'https://login.example.com/auth/realms/third-party'),
  }),
  'callback-without-iss': bad({
    does: 'The answer to the login does not name its issuer, as before RFC 9207.',
    careful: 'It goes on, unless the metadata that it reads promises iss.',
    expect: 'survive',
    section: 'RFC 9207, section 2.4',
    plays: changeCallback((fields) => fields.delete('iss')),
  }),
  'callback-doubled-iss': bad({
    does: 'The answer to the login names two issuers, the right one first.',
    section: noDouble,
    plays: changeCallback((fields, { kernel }) => {
      fields.set('iss', fields.get('iss') ?? kernel.urls.issuer('third-party'))
      fields.append('iss', 'https://login.example.com/auth/realms/third-party')
    }),
  }),
  'callback-wrong-state': bad({
    does: 'The answer to the login has the state of another login.',
    section: 'RFC 6749, section 10.12; RFC 9700, section 4.7',
    plays: set('state', 'c3RhdGUtb2YtYW5vdGhlci1sb2dpbi1pbi00My1zaWdu'),
  }),
  'callback-without-state': bad({
    does: 'The answer to the login has no state.',
    section: 'RFC 6749, section 10.12; RFC 9700, section 4.7',
    plays: changeCallback((fields) => fields.delete('state')),
  }),
  'callback-doubled-state': bad({
    does: 'The answer to the login has two states, the right one first.',
    section: noDouble,
    plays: changeCallback((fields) => fields.append('state', 'c3RhdGUtb2YtYW5vdGhlci1sb2dpbi1pbi00My1zaWdu')),
  }),
  'callback-doubled-code': bad({
    does: 'The answer to the login has two codes, the right one first.',
    section: noDouble,
    plays: changeCallback((fields) => fields.append('code', 'another-code')),
  }),
  'callback-code-of-another-login': bad({
    does: 'The code is one of another user’s login: an attacker puts it into this browser.',
    careful: 'PKCE or the nonce shows that the code belongs to another login, and nobody is logged in.',
    section: 'RFC 9700, sections 2.1.1 and 4.5',
    plays: changeCallback((fields, { kernel }) =>
      codeOfAnotherLogin(kernel, fields, { pkceIsChecked: true }),
    ),
  }),
  'callback-code-of-another-login-without-pkce': bad({
    does: 'The code is one of another user’s login, and the login server does not check PKCE.',
    careful:
      'The nonce of the id token shows that the code belongs to another login, and nobody is logged in.',
    section: 'RFC 9700, section 4.5.3.2',
    needs: ['id token', 'nonce'],
    plays: changeCallback((fields, { kernel }) =>
      codeOfAnotherLogin(kernel, fields, { pkceIsChecked: false }),
    ),
  }),
  'callback-mix-up': bad({
    does: 'The code and iss are those of another issuer, which the application did not ask.',
    careful: 'It sees that another issuer answers than it asked, and sends the code to neither.',
    section: 'RFC 9700, section 4.4; RFC 9207, section 2.4',
    plays: changeCallback((fields, { kernel }) => codeOfAnotherRealm(kernel, fields)),
  }),
  'callback-error-with-script': bad({
    does: 'The answer to the login is an error whose description is a script.',
    careful: 'It shows a text of its own, or escapes the description.',
    section: 'RFC 6749, section 4.1.2.1; OWASP ASVS 5.0, 1.2.1',
    canary: script,
    plays: error({ error: 'access_denied', error_description: script }),
  }),
  'callback-unknown-error': bad({
    does: 'The answer to the login is an error that nobody knows, with line breaks in it.',
    careful: 'It refuses the answer; the line breaks reach neither a header nor a line of its log.',
    section: 'RFC 6749, section 4.1.2.1; OWASP ASVS 5.0, 16.4.1',
    canary: script,
    plays: error({
      error: `evil\r\nSet-Cookie: evil=1\r\n\r\n${script}`,
      error_description: 'evil\r\nlogin.finished user=admin',
    }),
  }),
  'callback-error-and-code': bad({
    does: 'The answer to the login has both an error and a code.',
    section: 'RFC 6749, section 4.1.2.1',
    plays: set('error', 'access_denied'),
  }),
  'callback-error-without-state': bad({
    does: 'The answer to the login is an error without the state.',
    section: 'RFC 6749, section 4.1.2.1',
    plays: changeCallback((fields) => {
      for (const name of [...fields.keys()]) fields.delete(name)
      fields.set('error', 'server_error')
    }),
  }),
  'callback-without-code': bad({
    does: 'The answer to the login has neither a code nor an error.',
    plays: changeCallback((fields) => fields.delete('code')),
  }),
  'callback-odd-code': bad({
    does: 'The code has line breaks, quotes and a NUL in it.',
    section: 'RFC 6749, appendix A.11',
    plays: set('code', 'evil\r\nX-Evil: 1\u0000"\'<b>'),
  }),
  'callback-long-code': bad({
    does: 'The code is 10,000 characters long.',
    section: 'OWASP ASVS 5.0, 15.2.2',
    plays: set('code', 'x'.repeat(10_000)),
  }),
  'callback-tokens-in-the-address': bad({
    does: 'The answer to the login brings tokens in the address instead of a code.',
    careful: 'It asked for a code, and takes tokens from nowhere but the token endpoint.',
    section: 'RFC 9700, section 2.1.2',
    plays: changeCallback((fields) => {
      fields.delete('code')
      fields.set('access_token', 'token-from-an-address')
      fields.set('token_type', 'Bearer')
    }),
  }),
}
