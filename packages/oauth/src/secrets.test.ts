import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { json } from '../test/provider.ts'
import { setUp } from '../test/setup.ts'
import { memoryStore } from './stores/memory/memory-store.ts'

const minutes = 60_000

/** Everything that a person, a log or a crash report could see. */
function shown(value: unknown): string {
  const causes: unknown[] = []
  for (let each = value; each instanceof Error; each = each.cause)
    causes.push(each.message, each.stack, { ...each })
  return (
    inspect([value, causes], { depth: 20, showHidden: true, getters: true }) + JSON.stringify(value ?? null)
  )
}

/** Ways of the login server to answer that end in an error, with secrets in the answer. */
const misfortunes: ((status: number) => string | object)[] = [
  () => ({ access_token: 'canary-in-answer', token_type: 'mac', refresh_token: 'canary-in-answer' }),
  () => ({ access_token: 'canary-in-answer' }),
  () => ({ access_token: 'canary-in-answer', token_type: 'bearer', id_token: 'canary-in-answer.x.y' }),
  () => 'canary-in-answer is no JSON',
  () => '"canary-in-answer"',
  () => ({ error: 'canary-in-answer', error_description: 'canary-in-answer' }),
  () => ({ error: 'invalid_grant', error_description: 'canary-in-answer' }),
  () => ({ error: 'invalid_client', error_description: 'canary-in-answer' }),
]

describe('a secret', () => {
  it('T22, T26: is in no log, error, page or cookie, whatever goes wrong', async () => {
    const written = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const complained = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const output: string[] = []
    const store = memoryStore()
    const { browser, login, provider, events, clock } = await setUp(
      { store },
      { idToken: (claims) => ({ ...claims, exp: Number(claims['exp']) + 100_000 }) },
    )
    const errors: unknown[] = []
    const note = (error: unknown) => void errors.push(error)

    for (const status of [200, 400, 401, 500]) {
      for (const misfortune of misfortunes) {
        delete provider.behaviour.intercept['token']
        delete provider.behaviour.intercept['userinfo']
        await browser.logIn()
        const current = await login.current(browser.request('/'))
        provider.behaviour.intercept['token'] = (response) => (
          json(response, status, misfortune(status)),
          true
        )
        clock.advance(6 * minutes)
        await current?.accessToken().then(() => note(new Error('A token came where none could come.')), note)
        for (const error of errors) {
          const page = await login.handleError(error, browser.request('/'))
          if (page) browser.seen.push(page)
        }
        await browser.logIn()
        delete provider.behaviour.intercept['token']
        provider.behaviour.intercept['userinfo'] = (response) => (
          json(response, status, misfortune(status)),
          true
        )
        await browser.logIn()
      }
    }
    delete provider.behaviour.intercept['userinfo']
    await browser.logIn()
    const current = await login.current(browser.request('/'))
    await browser.postLogout({ csrf: 'wrong' })
    const callback = await browser.authorize()
    await browser.send(callback)
    await browser.send(callback)

    for (const answer of browser.seen) {
      output.push(await answer.clone().text())
      const location = answer.headers.get('location') ?? ''
      // The way to the login server carries state, nonce and challenge by protocol, and none of the others.
      output.push(location, ...answer.headers.getSetCookie())
    }
    output.push(shown(events), shown(store), shown(login), shown(current), ...errors.map(shown))
    output.push(...[written, complained].flatMap(({ mock }) => mock.calls.map(String)))
    written.mockRestore()
    complained.mockRestore()

    expect(errors.length).toBeGreaterThan(20)
    expect(provider.secrets.size).toBeGreaterThan(100)
    const all = output.join('\n')
    expect(all).not.toContain('canary')
    const used = provider.requests.flatMap(({ fields }) => [
      fields.get('code_verifier'),
      fields.get('refresh_token'),
    ])
    for (const secret of [...provider.secrets, ...used]) if (secret) expect(all).not.toContain(secret)
  })
})
