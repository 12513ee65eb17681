import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  createCallHandler,
  dial,
  gather,
  hangup,
  play,
  reject,
  voicemail,
  type CallHandlers,
  type Reply,
} from '../index.ts'
import { pushKey } from '../../../sandbox/src/push/push-key.ts'
import { fakeCall, testKey, type FakeCall, type FakeCallTarget } from './index.ts'

const emil = { name: 'Emil Berg', fullUserId: '1000001w1' }

/** A handler, and what it was told. */
function application(newCall: () => Reply = () => undefined, dtmf?: CallHandlers['dtmf']) {
  const heard: string[] = []
  const calls = createCallHandler(
    {
      newCall(call) {
        heard.push(`newCall ${call.direction} ${call.to} ${call.users.join(' and ')}`)
        return newCall()
      },
      answer: (call) => heard.push(`answer ${call.user} ${call.answeringNumber}`),
      hangup: (call) => heard.push(`hangup ${call.cause}`),
      dtmf(digits, context) {
        heard.push(digits.hungUp ? 'hung up' : `digits "${digits.digits}"`)
        return dtmf?.(digits, context)
      },
    },
    { publicUrl: 'https://crm.example/push', publicKeys: testKey.publicKey, onRefused: () => {} },
  )
  return { calls, heard }
}

const events = ({ pushes }: FakeCall) => pushes.map(({ push }) => push.event)

describe('a fake call', () => {
  it('rings, is answered and ends, and the application hears all of it', async () => {
    const { calls, heard } = application()
    const call = await fakeCall(calls)
    expect([call.state, call.reaction.answer, call.reaction.does]).toEqual([
      'ringing',
      undefined,
      'The telephones ring as usual.',
    ])
    await call.answer()
    expect(call.state).toBe('talking')
    await call.hangUp()
    expect(call.state).toBe('ended')
    expect(heard).toEqual([
      'newCall in +493023125000 Dana Sommer',
      'answer Dana Sommer +493023125000',
      'hangup normalClearing',
    ])
    expect(call.pushes.map(({ reaction }) => reaction.does)).toEqual([
      'The telephones ring as usual.',
      'What is answered to answer is discarded.',
      'What is answered to hangup is discarded.',
    ])
  })

  it('is signed with the key of tests, or with another one', async () => {
    const { calls } = application()
    const { reaction } = await fakeCall(calls, { key: pushKey.privateKey })
    expect(reaction).toMatchObject({ status: 401, does: 'The telephones ring as usual.' })
    expect(reaction.ignored).toBe('The status is 401; only an answer with 200 counts.')
    const options = { publicUrl: 'https://crm.example/push', publicKeys: pushKey.publicKey }
    const call = await fakeCall(createCallHandler({ hangup: () => {} }, options), { key: pushKey.privateKey })
    expect(await call.hangUp()).toMatchObject({ status: 200 })
  })

  it('posts only what was asked for', async () => {
    const calls = createCallHandler(
      { newCall: () => undefined },
      { publicUrl: 'https://crm.example/push', publicKeys: testKey.publicKey },
    )
    const call = await fakeCall(calls)
    expect(await call.answer()).toBeUndefined()
    expect(await call.hangUp()).toBeUndefined()
    expect(events(call)).toEqual(['newCall'])
  })

  it.each([
    [
      dial('+493023125010', { callerId: '+493023125000', anonymous: true }),
      'Another number is called instead.',
    ],
    [
      dial(['+493023125010', '+491713920001']),
      '2 numbers are called instead; the first to pick up gets the call.',
    ],
    [voicemail(), 'The call goes to the voicemail.'],
    [play('https://crm.example/hello.wav?a=1&b="2"'), 'A sound is played; then the call goes on as usual.'],
    [
      gather({ maxDigits: 3, timeout: 5000, play: 'https://crm.example/menu.wav' }),
      'The caller may press 3 digits; onData gets them, after 5 seconds without one at the latest.',
    ],
    [
      gather(),
      'The caller may press one digit; onData gets them, after 2 seconds without one at the latest.',
    ],
    [reject('busy'), 'The call is refused; the caller hears that it is busy.'],
    [reject(), 'The call is refused; the caller hears that it is rejected.'],
    [hangup(), 'The call ends.'],
  ])('reads %j as the program wrote it', async (answer, does) => {
    const { calls } = application(() => answer)
    const { reaction } = await fakeCall(calls)
    expect(reaction).toMatchObject({ answer, does, ignored: undefined, status: 200 })
  })

  it.each([
    [reject('busy'), 'hangup busy'],
    [reject(), 'hangup noAnswer'],
    [hangup(), 'hangup cancel'],
  ])('that %j ends is hung up', async (answer, last) => {
    const { calls, heard } = application(() => answer)
    const call = await fakeCall(calls)
    expect(call.state).toBe('ended')
    expect(heard.at(-1)).toBe(last)
    await expect(call.hangUp()).rejects.toMatchObject({ code: 'impossible_in_call' })
  })

  it('walks through a menu', async () => {
    const { calls, heard } = application(
      () => gather({ maxDigits: 2, state: 'main' }),
      ({ digits, state }) => (digits === '7' ? voicemail() : gather({ state: `${String(state)} again` })),
    )
    const call = await fakeCall(calls)
    expect(call.state).toBe('collecting')
    expect((await call.press('')).answer).toEqual(gather())
    await expect(call.press('12')).rejects.toThrow('gather() takes 1 at a time here')
    await expect(call.press('A')).rejects.toThrow('the keys 0 to 9')
    await expect(call.answer()).rejects.toThrow('the call must be ringing; it is collecting')
    expect((await call.press('7')).answer).toEqual(voicemail())
    expect(call.state).toBe('ringing')
    await expect(call.press('7')).rejects.toThrow('the call must be collecting; it is ringing')
    await call.answer()
    await call.hangUp()
    expect(heard.slice(1)).toEqual([
      'digits ""',
      'digits "7"',
      'answer Dana Sommer +493023125000',
      'hangup normalClearing',
    ])
  })

  it('tells a menu that the caller hung up', async () => {
    const { calls, heard } = application(() => gather())
    await (await fakeCall(calls)).hangUp()
    expect(heard.slice(1)).toEqual(['hung up', 'hangup cancel'])
  })

  it('is answered by the first of several numbers, or by the one that the test names', async () => {
    const { calls, heard } = application(() => dial(['+493023125010', '+493023125011']))
    await (await fakeCall(calls)).answer()
    await (await fakeCall(calls)).answer({ number: '+493023125011', user: emil })
    expect(heard.filter((line) => line.startsWith('answer'))).toEqual([
      'answer Dana Sommer +493023125010',
      'answer Emil Berg +493023125011',
    ])
  })

  it('goes out, and has no user who answers', async () => {
    const { calls, heard } = application()
    const call = await fakeCall(calls, { direction: 'out' })
    expect(call.reaction.does).toBe('The call goes out as usual.')
    await call.answer()
    expect(heard).toEqual(['newCall out +492214710001 Dana Sommer', 'answer undefined +492214710001'])
  })

  it('is transferred: at once, or when the colleague has answered', async () => {
    const { calls, heard } = application()
    const call = await fakeCall(calls)
    await call.answer()
    const next = await call.transfer({ to: '+493023125001', users: [emil] })
    expect([call.state, next.state]).toEqual(['ended', 'ringing'])
    expect(next.origCallId).toBe(call.callId)
    expect(next.callId).not.toBe(call.callId)
    expect(next.pushes[0]?.push).toMatchObject({ from: '+492214710001', diversion: '+493023125000' })
    await next.answer()
    const last = await next.transfer({ to: '+493023125000' }, { attended: true })
    expect(next.state).toBe('talking')
    await last.answer()
    expect([next.state, last.state]).toEqual(['ended', 'talking'])
    expect(heard.map((line) => line.split(' ')[0])).toEqual([
      ...['newCall', 'answer', 'newCall', 'hangup'],
      ...['answer', 'newCall', 'answer', 'hangup'],
    ])
  })

  it('stays with whoever asked a colleague that did not answer', async () => {
    const { calls } = application()
    const call = await fakeCall(calls)
    await call.answer()
    const next = await call.transfer({ to: '+493023125001', users: [emil] }, { attended: true })
    await next.hangUp('noAnswer')
    expect(call.state).toBe('talking')
    await expect(next.transfer({ to: '+493023125001' })).rejects.toThrow('must be talking; it is ended')
  })

  it('keeps its users and the number that was dialled first, however often it is transferred', async () => {
    const { calls } = application()
    const first = await fakeCall(calls, { users: [emil] })
    await first.answer()
    const second = await first.transfer({ to: '+493023125001' })
    await second.answer()
    const third = await second.transfer({ to: '+493023125002' })
    expect(third.pushes[0]?.push).toMatchObject({ users: ['Emil Berg'], diversion: '+493023125000' })
  })

  it('that ended while a colleague was asked is not ended again', async () => {
    const { calls, heard } = application()
    const call = await fakeCall(calls)
    await call.answer()
    const next = await call.transfer({ to: '+493023125001' }, { attended: true })
    await call.hangUp()
    await next.answer()
    expect(heard.filter((line) => line.startsWith('hangup'))).toHaveLength(1)
  })

  it('has the ids that the test names', async () => {
    const { calls } = application()
    const call = await fakeCall(calls, { callId: 'B2', origCallId: 'A1' })
    expect([call.callId, call.origCallId]).toEqual(['B2', 'A1'])
    expect(call.pushes[0]?.push).toMatchObject({ callId: 'B2', origCallId: 'A1' })
  })

  it('goes through the fetch of the test, wherever the answers lead', async () => {
    const { calls, heard } = application()
    const asked: string[] = []
    const fetch = (request: Request) => {
      asked.push(new URL(request.url).host)
      return calls.fetch(request)
    }
    await (await fakeCall('http://localhost:3000/push', { fetch })).hangUp()
    expect(asked).toEqual(['localhost:3000', 'crm.example'])
    expect(heard).toHaveLength(2)
  })

  it('is forwarded', async () => {
    const { calls, heard } = application()
    const call = await fakeCall(calls)
    const next = await call.forward({ to: '+493023125001', users: [emil] })
    expect(next.origCallId).toBe(call.callId)
    expect(heard.slice(1)).toEqual(['hangup forwarded', 'newCall in +493023125001 Emil Berg'])
  })

  it('reaches a program by its URL, and no other server', async () => {
    const server = createServer()
    await once(server.listen(0, '127.0.0.1'), 'listening')
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    const local = `http://127.0.0.1:${port}/push`
    let publicUrl = local
    server.on('request', (request, response) => {
      const options = { publicUrl, publicKeys: testKey.publicKey, onRefused: () => {} }
      createCallHandler({ newCall: () => gather(), dtmf: () => hangup(), hangup: () => {} }, options).node()(
        request,
        response,
      )
    })
    const call = await fakeCall(new URL(local), { from: 'anonymous' })
    expect(call.reaction.onData).toContain(`${local}?call=`)
    // Each request meets a handler with keys of its own here.
    expect(await call.press('1')).toMatchObject({
      status: 403,
      why: expect.stringMatching(/^state_wrong: /) as string,
    })
    publicUrl = 'https://crm.example/push'
    const elsewhere = await fakeCall(local)
    await expect(elsewhere.press('1')).rejects.toThrow('Set publicUrl to the URL of the test')
  })

  it.each<[FakeCallTarget, object, string]>([
    ['no-url', {}, 'the target must be'],
    [application().calls, { direction: 'up' }, "direction must be 'in' or 'out'"],
    [application().calls, { form: '+492214710001' }, 'Did you mean `from`?'],
  ])('says what is wrong with %j and %j', async (target, options, message) => {
    await expect(fakeCall(target, options)).rejects.toMatchObject({
      code: 'invalid_option',
      message: expect.stringContaining(message) as string,
    })
  })
})
