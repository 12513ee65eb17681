import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApplication, type Application } from '../call-tests/application.ts'
import { callNotifier } from './call-notifier.ts'
import { chat, plainText, type Chat, type ChatOptions } from './chat.ts'

const from = '+492214710001'

let sandbox: RunningSandbox
let server: Server
let application: Application
let posted: unknown[]
let lost: string[]

beforeEach(async () => {
  sandbox = await startSandbox()
  posted = []
  lost = []
})
afterEach(async () => {
  await application?.close()
  server.close()
  server.closeAllConnections()
  await sandbox.close()
})

/** The application, and a chat that answers like this. */
async function start(listener: RequestListener, options: Partial<ChatOptions> = {}): Promise<Chat> {
  const mine = lost
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/secret`
  const room = chat({ url, onLost: (why) => mine.push(why), ...options })
  application = await startApplication(sandbox, callNotifier(room))
  return room
}

const works: RequestListener = (request, response) => {
  void json(request).then((body) => {
    posted.push(body)
    response.end('ok')
  })
}

describe('the chat', () => {
  it('is told who calls, and what was missed', async () => {
    const room = await start(works)
    const call = sandbox.calls.incoming({ from, to: '+493023125000' })
    await call.ringing()
    await room.idle()
    await call.hangUp({ by: 'caller' })
    await sandbox.idle()
    await room.idle()
    expect(posted).toEqual([
      { text: '+492214710001 calls Dana Sommer (+493023125000).' },
      { text: 'Missed: +492214710001 called +493023125000 (cancel).' },
    ])
    expect(lost).toEqual([])
  })

  it('is not told of the end of a talk', async () => {
    const room = await start(works)
    const call = sandbox.calls.incoming({ from, to: '+493023125000' })
    await call.ringing()
    await call.answer()
    await call.hangUp()
    await sandbox.idle()
    await room.idle()
    expect(posted).toHaveLength(1)
  })

  it('calls nobody together because of a name', () => {
    expect(plainText('<!channel> & Söhne')).toBe('&lt;!channel&gt; &amp; Söhne')
  })

  it('is told of incoming calls only, and not of what is forwarded', () => {
    const texts: string[] = []
    const { newCall, hangup } = callNotifier({ post: (text) => texts.push(text) })
    const call = { callId: 'call-1', from, to: '+493023125000' }
    const people = { users: ['<!channel>'], userIds: ['w0'], fullUserIds: ['1000001w0'] }
    for (const direction of ['in', 'out'] as const) {
      void newCall?.({ event: 'newCall', direction, ...call, ...people }, {} as never)
      void hangup?.({ event: 'hangup', direction, cause: 'forwarded', ...call }, {} as never)
      void hangup?.({ event: 'hangup', direction, cause: 'busy', ...call }, {} as never)
    }
    expect(texts).toEqual([
      '+492214710001 calls &lt;!channel&gt; (+493023125000).',
      'Missed: +492214710001 called +493023125000 (busy).',
    ])
  })
})

describe('a chat that', () => {
  it('never answers delays no call', async () => {
    await start(() => undefined)
    await sandbox.calls.incoming({ from, to: '+493023125000' }).ringing()
    expect(sandbox.pushes.list()).toMatchObject([{ status: 200 }])
    expect(application.problems).toEqual([])
  })

  it('is too slow is told so', async () => {
    const room = await start(() => undefined, { timeout: 1 })
    room.post('Hello')
    await room.idle()
    expect(lost).toEqual(['the chat is too slow'])
  })

  it('fails, or is not there, is told in a word, without its address', async () => {
    const room = await start((_request, response) => response.writeHead(500).end())
    room.post('Hello')
    await room.idle()
    const gone = chat({ url: 'http://127.0.0.1:9/services/secret', onLost: (why) => lost.push(why) })
    gone.post('Hello')
    await gone.idle()
    expect(lost).toEqual(['the chat answered 500', 'the chat was not reached'])
  })

  it('is down does not fill the memory', async () => {
    const room = await start(() => undefined, { most: 2 })
    for (const name of ['one', 'two', 'three']) room.post(name)
    expect(lost).toEqual(['too many messages are on their way'])
  })
})
