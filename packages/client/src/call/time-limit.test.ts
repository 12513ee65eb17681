import { expect, it } from 'vitest'
import { balance, failure, withBothTransports } from '../../test/both-transports.ts'

withBothTransports('the time limit of a call', ({ serve, client }) => {
  it('is 30 seconds, that of the client, or its own', async () => {
    const server = await serve({ body: balance })
    const { sipgate, platform } = client(server.baseUrl)
    await sipgate.balance.get()
    await sipgate.balance.get({ timeout: 5 })
    const other = client(server.baseUrl, { timeout: 1000 })
    await other.sipgate.balance.get()
    expect([...platform.limits, ...other.platform.limits]).toEqual([30_000, 5, 1000])
    expect(platform.running()).toBe(0)
  })

  it('ends a call that has no answer', async () => {
    const server = await serve(() => {})
    const { sipgate, platform } = client(server.baseUrl)
    const late = failure(sipgate.balance.get())
    await server.arrived(1)
    platform.ring()
    expect(await late).toMatchObject({ code: 'timeout', operation: 'GET /balance' })
    expect(server.seen).toHaveLength(1)
  })

  it('ends a call whose answer does not come to an end', async () => {
    const server = await serve((_request, response) => void response.write('{"amount":'))
    const { sipgate, platform } = client(server.baseUrl, { onResponse: () => {} })
    const late = failure(sipgate.balance.get())
    await server.arrived(1)
    await new Promise((resolve) => setImmediate(resolve))
    platform.ring()
    expect((await late).code).toBe('timeout')
  })

  it('covers all attempts: it is set once', async () => {
    const server = await serve({ status: 500 }, { status: 500 }, { body: balance })
    const { sipgate, platform } = client(server.baseUrl)
    await sipgate.balance.get()
    expect(platform.limits).toEqual([30_000])
  })

  it('ends the wait before another attempt', async () => {
    const server = await serve({ status: 503 })
    const ended: string[] = []
    const { sipgate } = client(server.baseUrl, {
      platform: {
        startTimer: (_milliseconds, run) => {
          endLimit = run
          return () => void ended.push('limit')
        },
        // The time limit ends while the wait lasts.
        sleep: (_milliseconds, signal) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => {
              ended.push('wait')
              reject(new Error('aborted'))
            })
            endLimit?.()
          }),
      },
    })
    let endLimit: (() => void) | undefined
    expect((await failure(sipgate.balance.get())).code).toBe('timeout')
    expect(ended).toEqual(['wait', 'limit'])
    expect(server.seen).toHaveLength(1)
  })

  it('leaves open whether a request that left was carried out', async () => {
    const server = await serve(() => {})
    const { sipgate, platform } = client(server.baseUrl)
    const late = failure(sipgate.account.verify({ verificationCode: '1' }))
    await server.arrived(1)
    platform.ring()
    expect(await late).toMatchObject({ code: 'outcome_unknown', cause: { code: 'timeout' } })
  })
})

withBothTransports('a signal', ({ serve, client, transport }) => {
  it('ends its call', async () => {
    const server = await serve(() => {})
    const stopper = new AbortController()
    const stopped = failure(client(server.baseUrl).sipgate.balance.get({ signal: stopper.signal }))
    await server.arrived(1)
    stopper.abort(new Error('the user went away'))
    expect(await stopped).toMatchObject({ code: 'aborted', cause: { message: 'the user went away' } })
  })

  it('of the client ends all calls of all views', async () => {
    const server = await serve(() => {})
    const stopper = new AbortController()
    const { sipgate } = client(server.baseUrl, { signal: stopper.signal })
    const stopped = [failure(sipgate.balance.get()), failure(sipgate.as('abc').users.list())]
    await server.arrived(2)
    stopper.abort()
    expect((await Promise.all(stopped)).map(({ code }) => code)).toEqual(['aborted', 'aborted'])
  })

  it('that was given before the call lets nothing be sent, not even a question for a token', async () => {
    const server = await serve({ body: balance })
    let asked = 0
    const { sipgate } = client(server.baseUrl, { auth: () => `token-${++asked}` })
    const error = await failure(
      sipgate.account.verify({ verificationCode: '1' }, { signal: AbortSignal.abort() }),
    )
    expect(error.code).toBe('aborted')
    expect([asked, server.seen.length]).toEqual([0, 0])
  })

  it('leaves open whether a request that left was carried out', async () => {
    const server = await serve(() => {})
    const stopper = new AbortController()
    const { sipgate } = client(server.baseUrl)
    const stopped = failure(sipgate.account.verify({ verificationCode: '1' }, { signal: stopper.signal }))
    await server.arrived(1)
    stopper.abort()
    expect(await stopped).toMatchObject({ code: 'outcome_unknown', cause: { code: 'aborted' } })
  })

  it('of one call does not touch another on the same connection', async () => {
    const server = await serve({ body: balance })
    const stopper = new AbortController()
    const { sipgate } = client(server.baseUrl)
    await sipgate.balance.get({ signal: stopper.signal })
    stopper.abort()
    await expect(sipgate.balance.get()).resolves.toEqual(balance)
    if (transport === 'node:http') expect(server.seen.map(({ connection }) => connection)).toEqual([1, 1])
  })

  it('keeps no listener of a call that is over', async () => {
    const server = await serve({ body: balance })
    const { signal } = new AbortController()
    let listeners = 0
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    Object.assign(signal, {
      addEventListener: (...args: Parameters<typeof add>) => (listeners++, add(...args)),
      removeEventListener: (...args: Parameters<typeof remove>) => (listeners--, remove(...args)),
    })
    const { sipgate } = client(server.baseUrl, { signal })
    await sipgate.balance.get()
    await sipgate.balance.get()
    expect(listeners).toBe(0)
  })
})

withBothTransports('a fetch that ignores its signal', ({ client }) => {
  it('does not outlive the time limit', async () => {
    const { sipgate, platform } = client('https://api.sipgate.com/v2', { fetch: () => new Promise(() => {}) })
    const late = failure(sipgate.balance.get())
    await new Promise((resolve) => setImmediate(resolve))
    platform.ring()
    expect((await late).code).toBe('timeout')
  })
})
