import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { balance, failure, token, withBothTransports } from '../../test/both-transports.ts'
import type { Hooks } from '../index.ts'

withBothTransports('hooks', ({ serve, client }) => {
  const recorder = () => {
    const events: [string, object][] = []
    const hooks: Hooks = {
      onRequest: (event) => void events.push(['request', event]),
      onResponse: (event) => void events.push(['response', event]),
      onFailure: (event) => void events.push(['failure', event]),
      onRetry: (event) => void events.push(['retry', event]),
    }
    return { events, hooks }
  }

  it('see each attempt, its answer and why there is another', async () => {
    const server = await serve({ status: 503 }, { body: balance })
    const { events, hooks } = recorder()
    await client(server.baseUrl, hooks).sipgate.balance.get()
    const call = { operation: 'GET /balance', requestId: expect.any(String) as string }
    expect(events).toEqual([
      ['request', { ...call, attempt: 1 }],
      ['response', { ...call, attempt: 1, status: 503, code: 'server_error', durationMilliseconds: 0 }],
      ['retry', { ...call, attempt: 1, code: 'server_error', status: 503, delayMilliseconds: 125 }],
      ['request', { ...call, attempt: 2 }],
      ['response', { ...call, attempt: 2, status: 200, durationMilliseconds: 0 }],
    ])
  })

  it('see an attempt without an answer fail, so that each has an end', async () => {
    const server = await serve((_, response, socket) => socket.destroy(), { body: balance })
    const { events, hooks } = recorder()
    await client(server.baseUrl, hooks).sipgate.balance.get()
    expect(events.map(([kind, event]) => [kind, (event as { code?: string }).code])).toEqual([
      ['request', undefined],
      ['failure', 'connection_failed'],
      ['retry', 'connection_failed'],
      ['request', undefined],
      ['response', undefined],
    ])
  })

  it('see that time limit and signal ended an attempt', async () => {
    const server = await serve(() => {})
    const { events, hooks } = recorder()
    const { sipgate, platform } = client(server.baseUrl, hooks)
    const late = failure(sipgate.balance.get())
    await server.arrived(1)
    platform.ring()
    expect(await late).toMatchObject({ code: 'timeout' })
    const stop = new AbortController()
    const stopped = failure(sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message: 'x' }, stop))
    await server.arrived(2)
    stop.abort()
    expect(await stopped).toMatchObject({ code: 'outcome_unknown' })
    const failures = events.filter(([kind]) => kind === 'failure').map(([, event]) => event)
    expect(failures).toMatchObject([{ code: 'timeout' }, { code: 'outcome_unknown' }])
  })

  it('see why an answer that came is of no use', async () => {
    const server = await serve({ body: '{' })
    const { events, hooks } = recorder()
    await failure(client(server.baseUrl, hooks).sipgate.balance.get())
    expect(events[1]).toMatchObject(['response', { status: 200, code: 'malformed_response' }])
  })

  it('name a call as its error does, and each call differently', async () => {
    const server = await serve({ status: 404 })
    const { events, hooks } = recorder()
    const { sipgate } = client(server.baseUrl, hooks)
    const errors = [await failure(sipgate.users.get({ userId: 'w0' })), await failure(sipgate.balance.get())]
    const names = events.map(([, event]) => (event as { requestId: string }).requestId)
    expect(names).toEqual(errors.flatMap(({ requestId }) => [requestId, requestId]))
    expect(new Set(names).size).toBe(2)
  })

  it('T26, T28: see no credential and no number', async () => {
    const server = await serve({ status: 401 }, { body: { id: 'w0' } })
    const { events, hooks } = recorder()
    const { sipgate } = client(server.baseUrl, {
      ...hooks,
      auth: (request) => (request?.refusedToken ? 'b' : '') + token,
    })
    await sipgate.users.get({ userId: 'w493023125010' })
    expect(events).toHaveLength(5)
    expect(inspect(events, { depth: 9, showHidden: true })).not.toMatch(/canary|3023125010/)
  })

  it('that throw, reject or meddle neither break nor double a request', async () => {
    const server = await serve({ status: 500 }, { body: balance })
    const broken = (event: object) => {
      Object.assign(event, { operation: 'x', attempt: 99, requestId: 'y' })
      throw new Error('broken hook')
    }
    const hooks: Hooks = {
      onRequest: broken,
      onResponse: () => Promise.reject(new Error('broken later')) as unknown as undefined,
      onFailure: broken,
      onRetry: broken,
    }
    await expect(client(server.baseUrl, hooks).sipgate.balance.get()).resolves.toEqual(balance)
    await new Promise((resolve) => setImmediate(resolve))
    expect(server.seen).toHaveLength(2)
  })
})
