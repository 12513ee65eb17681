import { describe, expect, it } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { liveStream } from './live-stream.ts'

/** A listener, and a clock whose ringing the test decides. */
function listen() {
  let ring: (() => void) | undefined
  const sandbox = createSandbox()
  const platform = {
    now: () => 0,
    randomBytes: (count: number) => new Uint8Array(count),
    sleep: async () => undefined,
    fetch: async () => new Response(),
    startTimer: (_milliseconds: number, then: () => void) => {
      ring = then
      return () => (ring = undefined)
    },
  }
  const response = liveStream(sandbox, {
    platform,
    get state() {
      return sandbox.snapshot()
    },
  })
  const reader = (response.body as ReadableStream<Uint8Array>).getReader()
  const read = async () => new TextDecoder().decode((await reader.read()).value)
  const look = (times = 1) => {
    for (let time = 0; time < times; time++) ring?.()
  }
  return { sandbox, response, reader, read, look, isLooking: () => ring !== undefined }
}

describe('what the console receives', () => {
  it('is a stream of events', async () => {
    const { response, read } = listen()
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    expect(await read()).toBe('retry: 1000\n\n')
  })

  it('is one line for everything that changed between two checks', async () => {
    const { sandbox, read, look } = listen()
    await read()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    sandbox.calls.incoming({ from: '+492214710007', to: '+493023125000' })
    sandbox.clock.advance('1s')
    look(2)
    expect(await read()).toBe('data: requests calls pushes state\n\n')
  })

  it.each([
    [
      'state',
      (sandbox: ReturnType<typeof createSandbox>) =>
        void sandbox.faults.next('GET /balance', { status: 500 }),
    ],
    ['state', (sandbox: ReturnType<typeof createSandbox>) => void sandbox.scenarios.start('slow-api')],
    ['state', (sandbox: ReturnType<typeof createSandbox>) => sandbox.calls.manual()],
    [
      'state',
      (sandbox: ReturnType<typeof createSandbox>) =>
        void sandbox.accounts.update('1000001', { balance: { amount: 0 } }),
    ],
    [
      'messages',
      (sandbox: ReturnType<typeof createSandbox>) =>
        void sandbox.messages.receiveFax({ from: '+492214710007', to: '+493023125090' }),
    ],
  ])('names the topic: %s', async (topic, change) => {
    const { sandbox, read, look } = listen()
    await read()
    change(sandbox)
    look(6)
    expect(await read()).toBe(`data: ${topic}\n\n`)
  })

  it('sends a slow listener everything at once', async () => {
    const { sandbox, read, look } = listen()
    sandbox.faults.next('GET /balance', { status: 500 })
    look()
    await sandbox.fetch(`${sandbox.apiUrl}/balance`)
    look()
    await read()
    look()
    expect(await read()).toBe('data: state requests\n\n')
  })

  it('stops checking when the listener disconnects', async () => {
    const { reader, look, isLooking } = listen()
    look()
    expect(isLooking()).toBe(true)
    await reader.cancel()
    expect(isLooking()).toBe(false)
  })

  it('is for the console’s own pages only', async () => {
    const sandbox = createSandbox()
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await sandbox.fetch(`${sandbox.url}/_sandbox/events`, { headers: foreign })).status).toBe(403)
  })
})
