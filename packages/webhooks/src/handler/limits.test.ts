import { afterEach, describe, expect, it } from 'vitest'
import { handlerOf, publicUrl } from '../../test/handler-of.ts'
import { headOf, listening, statusOf } from '../../test/listening.ts'
import { newCall, signatureOf, signedBody } from '../../test/signed-push.ts'
import { hangup, memoryStore, voicemail, type CallHandlers, type NewCallPush, type Reply } from '../index.ts'

const form = new URLSearchParams(newCall).toString()
/** A push of exactly so many bytes. */
const bodyOf = (bytes: number) => `${form}&x=`.padEnd(bytes, 'x')
const most = 64 * 1024

/** Timers that ring when the test says so. */
function timers() {
  const waiting: { milliseconds: number; done: () => void; stopped: boolean }[] = []
  let wake: () => void = () => undefined
  return {
    waiting,
    startTimer: (milliseconds: number, done: () => void) => {
      const timer = { milliseconds, done, stopped: false }
      waiting.push(timer)
      wake()
      return () => void (timer.stopped = true)
    },
    /** The timer for so many milliseconds, once it has been started. */
    timer: async (milliseconds: number) => {
      for (;;) {
        const found = waiting.find((each) => each.milliseconds === milliseconds && !each.stopped)
        if (found) return found
        await new Promise<void>((resolve) => (wake = resolve))
      }
    },
  }
}

/** A handler that answers when the test says so. */
function waitingHandler() {
  const calls: { call: NewCallPush; answer: (reply: Reply) => void }[] = []
  let wake: () => void = () => undefined
  const handlers: CallHandlers = {
    newCall: (call) =>
      new Promise<Reply>((answer) => {
        calls.push({ call, answer })
        wake()
      }),
  }
  const began = async (count: number) => {
    while (calls.length < count) await new Promise<void>((resolve) => (wake = resolve))
  }
  return { handlers, calls, began }
}

const open: { close: () => Promise<void> }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})
async function serve(...args: Parameters<typeof handlerOf>) {
  const handler = handlerOf(...args)
  const server = await listening(handler)
  open.push(server)
  return { ...handler, ...server }
}

describe('a body', () => {
  it.each([
    [most, 200],
    [most + 1, 413],
  ])('T49: of %i bytes is answered with %i, whether its length is said or not', async (bytes, status) => {
    const body = bodyOf(bytes)
    const { fetch, open: send } = await serve({ newCall: () => hangup() })
    expect((await fetch(signedBody(publicUrl, body))).status).toBe(status)
    const said = send(headOf(body) + body)
    expect(statusOf(await said.answered)).toBe(String(status))
    const chunked = headOf(body, { 'transfer-encoding': 'chunked' }).replace(/content-length: .*\r\n/, '')
    const chunks = `8000\r\n${body.slice(0, 0x8000)}\r\n${(bytes - 0x8000).toString(16)}\r\n${body.slice(0x8000)}\r\n0\r\n\r\n`
    expect(statusOf(await send(chunked + chunks).answered)).toBe(String(status))
  })

  it('T49: of 50 MB is refused, and kept nowhere', async () => {
    const { open: send, refused } = await serve({})
    const body = Buffer.alloc(50 * 1024 * 1024, 'x')
    const { socket, answered } = send(headOf('', { 'content-length': String(body.length) }))
    socket.write(body)
    expect(statusOf(await answered)).toBe('413')
    expect(refused.map(({ code }) => code)).toEqual(['body_too_large'])
  })

  it('T49: that platforms hand over as bytes or text has the same limit', async () => {
    const { node, refused } = handlerOf({ newCall: () => hangup() })
    const post = (bytes: number, name: 'body' | 'rawBody', asText: boolean) =>
      new Promise<number>((resolve) => {
        const body = bodyOf(bytes)
        const headers = {
          'content-type': 'application/x-www-form-urlencoded',
          'x-sipgate-signature': signatureOf(body),
        }
        const request = {
          method: 'POST',
          url: '/',
          headers,
          [name]: asText ? body : Buffer.from(body),
          resume: () => undefined,
        }
        node()(request as never, { writeHead: resolve, end: () => undefined } as never)
      })
    for (const name of ['body', 'rawBody'] as const)
      for (const asText of [true, false]) {
        expect(await post(most, name, asText)).toBe(200)
        expect(await post(most + 1, name, asText)).toBe(413)
      }
    expect(refused.every(({ code }) => code === 'body_too_large')).toBe(true)
  })

  it('T49: that comes byte by byte is given up after ten seconds, and its connection soon after', async () => {
    const { startTimer, timer, waiting } = timers()
    const { open: send, refused } = await serve({}, { platform: { startTimer } })
    const { socket, answered, closed } = send(`${headOf(form)}e`)
    const tenSeconds = await timer(10_000)
    socket.write('v')
    tenSeconds.done()
    expect(statusOf(await answered)).toBe('408')
    const rest = await timer(2000)
    socket.write('e')
    rest.done()
    await closed
    expect(refused.map(({ code }) => code)).toEqual(['body_too_slow'])
    expect(waiting.filter(({ stopped }) => !stopped)).toEqual([])
  })

  it('T49: that nobody reads, because the signature is missing, does not keep its connection either', async () => {
    const { startTimer, timer } = timers()
    const { open: send } = await serve({}, { platform: { startTimer } })
    const { answered, closed } = send(headOf(form, { 'x-sipgate-signature': '' }))
    expect(statusOf(await answered)).toBe('401')
    ;(await timer(2000)).done()
    await closed
  })

  it('T49: that breaks off is refused, and the process goes on', async () => {
    let tell: (code: string) => void = () => undefined
    const told = new Promise<string>((resolve) => (tell = resolve))
    const { open: send } = await serve({ newCall: () => hangup() }, { onRefused: ({ code }) => tell(code) })
    const { socket } = send(`${headOf(form)}event`)
    socket.once('connect', () => socket.end())
    expect(await told).toBe('body_broken_off')
    expect(statusOf(await send(headOf(form) + form).answered)).toBe('200')
  })

  it('T49: that is slow keeps nobody else out, however many there are', async () => {
    const { startTimer } = timers()
    const { fetch, post } = handlerOf({ newCall: () => hangup() }, { platform: { startTimer } })
    const slow = Array.from({ length: 1001 }, () => {
      const body = new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from(form.slice(0, 9))) })
      return fetch(new Request(signedBody(publicUrl, form), { body, duplex: 'half' } as RequestInit))
    })
    expect((await post(newCall)).status).toBe(200)
    // Those that have waited longest gave way: one to a slow one, and one to the push.
    expect(await Promise.all(slow.slice(0, 2).map(async (answer) => (await answer).status))).toEqual([
      408, 408,
    ])
    const third = await Promise.race([slow[2], new Promise((resolve) => void setImmediate(resolve, 'waits'))])
    expect(third).toBe('waits')
  })
})

describe('headers', () => {
  it('T49: that are larger than Node takes end in 431, and the process goes on', async () => {
    const { open: send } = await serve({ newCall: () => hangup() })
    const answer = await send(headOf(form, { 'x-large': 'x'.repeat(20_000) }) + form).closed
    expect(statusOf(answer)).toBe('431')
    expect(statusOf(await send(headOf(form) + form).answered)).toBe('200')
  })

  it.each([
    ['application/x-www-form-urlencoded', 200],
    ['Application/X-WWW-Form-Urlencoded ; charset=UTF-8', 200],
    ['application/x-www-form-urlencoded-not', 415],
    ['text/plain; application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/json', 415],
    ['', 415],
  ])('T49: with the content type %j are answered with %i', async (type, status) => {
    const { fetch } = handlerOf({ newCall: () => hangup() })
    expect((await fetch(signedBody(publicUrl, form, { 'content-type': type }))).status).toBe(status)
  })
})

describe('pushes at a time', () => {
  it('T49: are as many as `concurrency` says, and one more is refused until one is answered', async () => {
    const { handlers, calls, began } = waitingHandler()
    const { post, refused } = handlerOf(handlers, { concurrency: 2 })
    const running = ['call-1', 'call-2'].map((callId) => post({ ...newCall, callId }))
    await began(2)
    expect((await post({ ...newCall, callId: 'call-3' })).status).toBe(503)
    expect(refused).toMatchObject([{ code: 'too_many_requests' }])
    calls[0]?.answer(hangup())
    expect((await running[0])?.status).toBe(200)
    const next = post({ ...newCall, callId: 'call-3' })
    await began(3)
    for (const { answer } of calls) answer(hangup())
    expect((await next).status).toBe(200)
  })

  it('T49: are not used up by requests that nobody has signed', async () => {
    const { handlers, calls, began } = waitingHandler()
    const { fetch, post } = handlerOf(handlers, { concurrency: 1 })
    const forged = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(signedBody(publicUrl, form, { 'x-sipgate-signature': signatureOf('x') })),
      ),
    )
    expect(forged.every(({ status }) => status === 401)).toBe(true)
    const answer = post(newCall)
    await began(1)
    calls[0]?.answer(hangup())
    expect((await answer).status).toBe(200)
  })

  it('T49: are ended before the handler is closed, and none is taken afterwards', async () => {
    const { handlers, calls, began } = waitingHandler()
    const { close, post, refused } = handlerOf(handlers)
    const running = post(newCall)
    await began(1)
    let closed = false
    const closing = close().then(() => (closed = true))
    expect((await post({ ...newCall, callId: 'call-2' })).status).toBe(503)
    expect(refused).toMatchObject([{ code: 'closed' }])
    expect(closed).toBe(false)
    calls[0]?.answer(hangup())
    await closing
    expect(await (await running).text()).toContain('<Hangup/>')
  })
})

describe('time', () => {
  it('T49: that is not needed is given back: no timer goes on after an answer', async () => {
    const { startTimer, waiting } = timers()
    const { post } = handlerOf({ newCall: () => hangup() }, { platform: { startTimer } })
    await post(newCall)
    expect(waiting.map(({ milliseconds, stopped }) => [milliseconds > 0, stopped])).toEqual(
      Array(4).fill([true, true]),
    )
  })

  it.each([
    ['to say whose a push is', { claimPush: () => new Promise<never>(() => undefined) }],
    ['to keep the answer', { answerPush: () => new Promise<never>(() => undefined) }],
  ])('T49: that a store takes %s does not go beyond the deadline', async (_what, stuck) => {
    let now = 0
    const waits: number[] = []
    const { post, problems } = handlerOf(
      {
        newCall() {
          now = 8000
          return hangup()
        },
      },
      {
        store: { ...memoryStore(), ...stuck },
        fallback: voicemail(),
        platform: {
          now: () => now,
          startTimer(milliseconds, done) {
            waits.push(milliseconds)
            // Nothing that is waited for comes, so time goes on; the body and the handler come at once.
            if (milliseconds <= 2000) {
              now = Math.max(now, milliseconds === 0 ? now : 7900)
              setImmediate(done)
            }
            return () => undefined
          },
        },
      },
    )
    expect((await post(newCall)).status).toBe(200)
    expect(problems.every(({ code }) => code === 'store_failed')).toBe(true)
    expect(waits.slice(1).reduce((sum, wait) => sum + (wait <= 2000 ? wait : 0), 0)).toBeLessThanOrEqual(2000)
  })

  it('T49: that passes while a slow store is asked is taken from the handler', async () => {
    let now = 0
    const waits: number[] = []
    const { post } = handlerOf(
      { newCall: () => hangup() },
      {
        store: {
          ...memoryStore(),
          claimPush() {
            now += 1500
            return Promise.reject(new Error('down'))
          },
        },
        platform: {
          now: () => now,
          startTimer(milliseconds) {
            waits.push(milliseconds)
            return () => undefined
          },
        },
      },
    )
    await post(newCall)
    expect(waits).toEqual([10_000, 2000, 6500])
  })
})
