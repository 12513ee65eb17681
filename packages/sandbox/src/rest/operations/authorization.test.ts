import { describe, expect, it } from 'vitest'
import { redirectUri, testLogin } from '../../../test/login-journey.ts'
import { call } from '../../../test/api-caller.ts'

const input = {
  name: 'Made over REST',
  description: 'For a test',
  redirectUris: [redirectUri],
  webOrigins: ['https://app.example.com'],
  privacyUrl: 'https://example.com/privacy',
  termsUrl: 'https://example.com/terms',
}

interface Client {
  clientId: string
  clientSecret: string
}

async function withClient() {
  const login = testLogin()
  const { sandbox } = login
  const created = (await (
    await call(sandbox, 'POST /authorization/oauth2/clients', { json: input })
  ).json()) as Client
  const path = `/authorization/oauth2/clients/${encodeURIComponent(created.clientId)}`
  const { clientId: client_id, clientSecret: client_secret } = created
  async function logIn() {
    const { location } = await login.logIn(login.authorizeUrl({ client_id }), login.newBrowser())
    const code = new URL(location).searchParams.get('code') ?? ''
    return (await (await login.exchange(code, { client_id, client_secret })).json()) as {
      access_token: string
      refresh_token: string
    }
  }
  const refresh = (refreshToken: string) => login.refresh(refreshToken, { client_id, client_secret })
  return { ...login, created, path, logIn, refresh }
}

describe('a client created over the API', () => {
  it('has an id and a secret of its own, and can be listed and read', async () => {
    const { sandbox, created, path } = await withClient()
    expect(created).toMatchObject(input)
    expect(created.clientId).toMatch(/^1000001-0-[0-9a-f-]{36}:third-party$/)
    expect(await (await call(sandbox, `GET ${path}`)).json()).toEqual(created)
    const { data } = (await (await call(sandbox, 'GET /authorization/oauth2/clients')).json()) as {
      data: Client[]
    }
    expect(data).toContainEqual(created)
  })

  it('can log a user in', async () => {
    const { logIn, balance } = await withClient()
    const { access_token } = await logIn()
    expect((await balance(access_token)).status).toBe(200)
  })

  it('loses a redirect URI that an update leaves out', async () => {
    const { sandbox, path, created, newBrowser, authorizeUrl } = await withClient()
    const json = { ...input, redirectUris: ['https://app.example.com/authorize'] }
    expect((await call(sandbox, `PUT ${path}`, { json })).status).toBe(200)
    const page = await newBrowser().get(authorizeUrl({ client_id: created.clientId }))
    expect(page.status).toBe(400)
  })

  it('ends the logins of its users when it is deleted', async () => {
    const { sandbox, path, logIn, balance, refresh } = await withClient()
    const { access_token, refresh_token } = await logIn()
    expect((await call(sandbox, `DELETE ${path}`)).status).toBe(202)
    expect((await call(sandbox, `GET ${path}`)).status).toBe(404)
    expect((await balance(access_token)).status).toBe(401)
    expect((await refresh(refresh_token)).status).toBe(401)
    expect(sandbox.consents.list()).toEqual([])
  })
})
