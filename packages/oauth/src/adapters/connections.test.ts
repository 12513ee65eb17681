import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepCookies, sendToProvider } from '../../test/browser.ts'
import { setUpConnections } from '../../test/connecting.ts'
import type { Connections } from '../connections/connections.ts'
import { connectionApps } from './test-connection-apps.ts'

/** The app of a framework on a real port, and the browser of one of its users. */
async function open(framework: string, user: string | undefined) {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const setup = await setUpConnections({ redirectUri: `${origin}/sipgate/callback` })
  const addresses: unknown[] = []
  const handle: Connections['handle'] = (request, about) => {
    addresses.push(about?.address)
    return setup.connections.handle(request, about)
  }
  const ownerOf = async (name: string | undefined) => {
    if (name === 'broken') throw new Error('the session store is broken')
    return name === undefined ? undefined : `company-of-${name}`
  }
  const listener = await connectionApps[framework]!({ ...setup.connections, handle }, ownerOf)
  server.on('request', (incoming, outgoing) => void listener(incoming, outgoing))
  onTestFinished(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers({ accept: 'text/html', ...(init.headers as Record<string, string>) })
    if (user !== undefined) headers.set('x-user', user)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(origin + path, { redirect: 'manual', ...init, headers })
    keepCookies(cookies, response)
    return response
  }
  const disconnect = (csrf: string) =>
    send('/sipgate/disconnect', { method: 'POST', body: new URLSearchParams({ csrf }), headers: { origin } })
  return { ...setup, addresses, send, disconnect }
}

describe.each(Object.keys(connectionApps))('connections of an app in %s', (framework) => {
  it('are made and ended by the app’s own user', async () => {
    const { connections, provider, send, disconnect, addresses } = await open(framework, 'ada')
    const start = await send('/sipgate/connect?returnTo=/settings')
    const back = await send(await sendToProvider(start.headers.get('location') ?? ''))
    expect([back.status, back.headers.get('location')]).toEqual([303, '/settings'])
    expect(provider.secrets).toContain(await connections.accessToken('company-of-ada')())
    expect(new Set(addresses)).toEqual(new Set(['127.0.0.1']))

    const token = await (await send('/form')).text()
    expect((await disconnect('')).status).toBe(403)
    expect(await connections.get('company-of-ada')).toBeDefined()
    expect((await disconnect(token)).status).toBe(303)
    expect(await connections.get('company-of-ada')).toBeUndefined()
  })

  it('are refused to strangers, and all other paths are the app’s', async () => {
    const { send } = await open(framework, undefined)
    expect((await send('/sipgate/connect')).status).toBe(401)
    expect((await send('/not-here')).status).toBe(404)
  })

  it('leave it to the app when it cannot say who is logged in', async () => {
    const { send } = await open(framework, 'broken')
    const answer = await send('/sipgate/connect')
    expect(answer.status).toBe(500)
    expect(await answer.text()).toContain('the session store is broken')
  })
})
