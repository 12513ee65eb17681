import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createCallHandler,
  gather,
  hangup,
  type CallHandlerOptions,
  type CallHandlers,
  type ReceivedPush,
} from '../index.ts'
import { fakeCall, signedBody, signedPush, testKey } from '../testing/index.ts'
import { createMask } from './mask.ts'
import { readRecording, recordPushes, replayPushes, type RecordOptions } from './index.ts'

let folder: string
let file: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recording-'))
  file = join(folder, 'calls.jsonl')
})
afterEach(() => rm(folder, { recursive: true }))

/** A program with a menu, and what it heard: who called, what was pressed, and how it ended. */
function program(more: Partial<CallHandlerOptions> = {}, handlers: CallHandlers = {}) {
  const heard: string[] = []
  const calls = createCallHandler(
    {
      newCall({ from, to, users, fullUserIds, callId }) {
        heard.push(`${from} calls ${to}: ${users.join(', ')} ${fullUserIds.join(', ')} ${callId.length}`)
        return gather({ state: 'main' })
      },
      dtmf({ digits, state }) {
        heard.push(`${String(state)}: ${digits}`)
        return digits === '2' ? undefined : gather({ state: `${String(state)}.${digits}` })
      },
      answer: ({ user }) => heard.push(`${user} answers`),
      hangup: ({ cause }) => heard.push(cause),
      ...handlers,
    },
    { publicUrl: 'https://crm.example/push', publicKeys: testKey.publicKey, onRefused: () => {}, ...more },
  )
  return { calls, heard }
}

/** Records one call with a menu, a minute long. */
async function record(options: RecordOptions = {}, choices: Parameters<typeof fakeCall>[1] = {}) {
  let time = Date.UTC(2026, 0, 5, 9)
  const recording = recordPushes(file, { platform: { now: () => (time += 15_000) }, ...options })
  const { calls, heard } = program({ onAccepted: recording.onAccepted })
  const call = await fakeCall(calls, choices)
  await call.press('1')
  await call.press('2')
  await call.answer()
  await call.hangUp()
  await recording.close()
  return { heard, call }
}

describe('a recording', () => {
  it('has each accepted push as it came, a line each, for its owner only', async () => {
    const { call } = await record()
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const lines = (await readFile(file, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toHaveLength(5)
    expect(lines[0]).toEqual({
      at: '2026-01-05T09:00:15.000Z',
      body: expect.stringContaining(`event=newCall&direction=in&from=492214710001`) as string,
      signature: expect.stringMatching(/^[\w+/]{342}==$/) as string,
    })
    const pushes = await readRecording(file)
    expect(pushes.map(({ body }) => new URLSearchParams(body).get('callId'))).toEqual(
      Array(5).fill(call.callId),
    )
    expect(pushes[1]?.at).toBe((pushes[0]?.at ?? 0) + 15_000)
  })

  it('leaves out what was refused, and is continued by the next run', async () => {
    for (let run = 0; run < 2; run++) {
      const recording = recordPushes(file)
      const { calls } = program({ onAccepted: recording.onAccepted })
      await calls.fetch(signedPush({ event: 'newCall' }))
      await calls.fetch(signedPush({ event: 'newCall' }, { signature: 'wrong' }))
      await calls.fetch(signedBody('event=videoCall'))
      await recording.close()
    }
    expect(await readRecording(file)).toHaveLength(2)
  })

  it('replays into a handler, in order, with the digits where the menu of this run wants them', async () => {
    const { heard } = await record()
    const again = program()
    const replayed = await replayPushes(await readRecording(file), again.calls)
    expect(again.heard).toEqual(heard)
    expect(heard).toEqual([
      '+492214710001 calls +493023125000: Dana Sommer 1000001w0 78',
      'main: 1',
      'main.1: 2',
      'Dana Sommer answers',
      'normalClearing',
    ])
    expect(replayed.map(({ event, reaction }) => [event, reaction?.status])).toEqual([
      ['newCall', 200],
      ['dtmf', 200],
      ['dtmf', 200],
      ['answer', 200],
      ['hangup', 200],
    ])
    // A second run has ids of its own, so it is handled, too.
    await replayPushes(await readRecording(file), again.calls)
    expect(again.heard).toHaveLength(10)
  })

  it('replays exactly as it came on request, and then is handled once', async () => {
    await record()
    const again = program({ stateKeys: `k:${Buffer.alloc(32).toString('base64')}` })
    const pushes = await readRecording(file)
    const [first] = await replayPushes(pushes, again.calls, { exact: true })
    expect(first?.callId).toBe(new URLSearchParams(pushes[0]?.body).get('callId'))
    await replayPushes(pushes, again.calls, { exact: true })
    expect(again.heard).toHaveLength(5)
  })

  it('waits as long as sipgate did, or not at all', async () => {
    await record()
    let time = 0
    const waits: number[] = []
    const platform = {
      now: () => time,
      sleep: async (milliseconds: number) => {
        waits.push(milliseconds)
        time += milliseconds
      },
    }
    await replayPushes(await readRecording(file), program().calls, { platform })
    expect(waits).toEqual([])
    const slow = program({}, { dtmf: () => void (time += 5000) })
    await replayPushes(await readRecording(file), slow.calls, { platform, pauses: 'original' })
    expect(waits).toEqual([15_000, 10_000, 15_000, 15_000])
  })

  it('leaves out what the program does not ask for now, and takes calls whose beginning is missing', async () => {
    await record()
    const pushes = await readRecording(file)
    const calls = createCallHandler(
      { newCall: () => hangup(), hangup: () => {} },
      { publicUrl: 'https://crm.example/push', publicKeys: testKey.publicKey, onRefused: () => {} },
    )
    const events: string[] = []
    const replayed = await replayPushes(pushes, calls, { onReplayed: ({ event }) => events.push(event) })
    expect(replayed.map(({ url }) => url?.replace(/=.*/, '=…'))).toEqual([
      'http://localhost/push',
      undefined,
      undefined,
      undefined,
      'https://crm.example/push?call=…',
    ])
    expect(events).toEqual(['newCall', 'dtmf', 'dtmf', 'answer', 'hangup'])
    const [answer] = await replayPushes(pushes.slice(3), calls)
    expect(answer).toMatchObject({ url: 'http://localhost/push', reaction: { status: 200 } })
  })

  it('sends all of a call to the target whose beginning was not recorded', async () => {
    await record()
    const urls = (await replayPushes((await readRecording(file)).slice(1), program().calls)).map(
      ({ url }) => url,
    )
    expect(urls).toEqual(Array(4).fill('http://localhost/push'))
  })

  it('ends when it is told to', async () => {
    await record()
    const stop = new AbortController()
    const options = { signal: stop.signal, onReplayed: () => stop.abort(new Error('enough')) }
    await expect(replayPushes(await readRecording(file), program().calls, options)).rejects.toThrow('enough')
  })
})

describe('a masked recording', () => {
  it('names nobody, and the same caller stays the same', async () => {
    const recording = recordPushes(file, { mask: true })
    const { calls } = program({ onAccepted: recording.onAccepted })
    const anna = { name: 'Anna Berg', fullUserId: '1000007w3' }
    const one = await fakeCall(calls, { from: '+491713920007', to: '+491760406900', users: [anna] })
    await one.press('1')
    await one.press('2')
    await one.answer()
    await one.hangUp()
    await fakeCall(calls, {
      from: '+491760406900',
      to: '+491713920007',
      users: [anna],
      diversion: '+4917139200',
    })
    await fakeCall(calls, { from: 'anonymous', to: '10', users: [{ name: 'Bo', fullUserId: '1000008w3' }] })
    await calls.fetch(
      signedBody('event=newCall&direction=in&from=sip%3Aanna%40berg.example&to=030123&callId=x&email=anna'),
    )
    await recording.close()

    const text = await readFile(file, 'utf8')
    expect(text).not.toMatch(/Anna|Berg|1000007|17139200|17604069|anna|030123|signature/)
    const forms = (await readRecording(file)).map(({ body }) => Object.fromEntries(new URLSearchParams(body)))
    const people = ({ from, to, diversion }: Record<string, string>) => [from, to, diversion]
    expect(forms.filter(({ event }) => event === 'newCall').map(people)).toEqual([
      ['493023125000', '493023125001', undefined],
      ['493023125001', '493023125000', '493023125002'],
      ['anonymous', '10', undefined],
      ['493023125003', '493023125004', undefined],
    ])
    expect(forms[0]).toMatchObject({ 'user[]': 'Person 1', 'userId[]': 'w3', 'fullUserId[]': '1000001w3' })
    expect(forms[3]).toMatchObject({
      user: 'Person 1',
      fullUserId: '1000001w3',
      answeringNumber: '493023125001',
      callId: one.callId,
    })
    expect(forms[6]).toMatchObject({ 'user[]': 'Person 2', 'fullUserId[]': '1000002w3' })
    expect(forms[7]).not.toHaveProperty('email')

    const again = program()
    await replayPushes(await readRecording(file), again.calls)
    expect(again.heard.slice(0, 5)).toEqual([
      '+493023125000 calls +493023125001: Person 1 1000001w3 78',
      'main: 1',
      'main.1: 2',
      'Person 1 answers',
      'normalClearing',
    ])
  })

  it('keeps menu choices and hides what may be a PIN', async () => {
    const recording = recordPushes(file, { mask: true })
    const { calls } = program(
      { onAccepted: recording.onAccepted },
      { newCall: () => gather({ maxDigits: 5 }) },
    )
    for (const digits of ['123', '1234', '12*45', '']) await (await fakeCall(calls)).press(digits)
    await (await fakeCall(calls)).hangUp()
    await recording.close()
    const pressed = (await readRecording(file)).map(({ body }) => new URLSearchParams(body))
    expect(pressed.filter((form) => form.get('event') === 'dtmf').map((form) => form.get('dtmf'))).toEqual([
      '123',
      '0000',
      '00000',
      null,
      '-1',
    ])
  })

  it('has 5,000 numbers that nobody has, and gives each to one', () => {
    const mask = createMask()
    const masked = Array.from({ length: 5000 }, (_, at) =>
      mask('newCall', `from=49301${String(at).padStart(7, '0')}`),
    )
    expect(new Set(masked).size).toBe(5000)
    for (const form of masked) expect(form).toMatch(/^from=49(3023125|4066969|6990009|8999998|2214710)\d{3}$/)
    expect(mask('newCall', 'from=493010000000')).toBe(masked[0])
    expect(masked).toContain(mask('newCall', 'from=491713920001'))
  })

  it('begins with a file of its own, has no signatures to replay, and never stops a call', async () => {
    await writeFile(file, '')
    const problems: string[] = []
    const { heard } = await record({ mask: true, onProblem: ({ message }) => problems.push(message) })
    expect(heard).toHaveLength(5)
    expect(problems).toEqual([
      'Pushes are not recorded any more; calls are handled as before. (the file exists already; name another one)',
    ])
    await rm(file)
    await record({ mask: true })
    const pushes = await readRecording(file)
    await expect(replayPushes(pushes, program().calls, { exact: true })).rejects.toThrow('masked recordings')
  })
})

/** A push as the handler tells it. */
function received(body: string, ...more: number[]): ReceivedPush {
  return {
    push: { event: 'dtmf', callId: '1' },
    body: Buffer.concat([Buffer.from(body), Buffer.from(more)]),
    signature: 'c2ln',
  }
}

describe('what goes wrong', () => {
  it('a folder that does not exist, or a file that grows too large, ends the recording alone', async () => {
    const problems: string[] = []
    const onProblem = ({ message }: Error) => void problems.push(message)
    await record({ mostBytes: 1500, onProblem })
    expect(await readRecording(file)).toHaveLength(2)
    file = join(folder, 'nowhere', 'calls.jsonl')
    expect((await record({ onProblem })).heard).toHaveLength(5)
    expect(problems).toEqual([expect.stringContaining('mostBytes'), expect.stringContaining('(ENOENT)')])
  })

  it('more pushes than a slow disk takes end the recording, and not the memory', async () => {
    const problems: string[] = []
    const recording = recordPushes(file, { onProblem: ({ message }) => problems.push(message) })
    for (let count = 0; count < 10_005; count++) recording.onAccepted(received('event=dtmf&callId=1'))
    await recording.close()
    recording.onAccepted(received('event=dtmf&callId=2'))
    expect(problems).toEqual([expect.stringContaining('the disk is too slow')])
    expect(await readRecording(file)).toHaveLength(10_000)
  })

  it('bytes that are no text are kept without their signature, which would not fit', async () => {
    const recording = recordPushes(file)
    recording.onAccepted(received('event=dtmf&callId=1&x=', 0xff))
    await recording.close()
    expect(await readRecording(file)).toEqual([
      { at: expect.any(Number) as number, body: 'event=dtmf&callId=1&x=\ufffd' },
    ])
  })

  it('is told on the console unless somebody listens', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    await record({ mostBytes: 1 })
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^sipgate-kit: Pushes are not recorded any more/)],
    ])
    warn.mockRestore()
  })

  it('a hook that fails does not stop a call', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { calls, heard } = program({
      onAccepted() {
        throw new Error('full')
      },
    })
    await fakeCall(calls)
    expect(heard).toHaveLength(1)
    expect(error).toHaveBeenCalledTimes(1)
    error.mockRestore()
  })

  it('a line that was cut off at the end is left out; any other is named', async () => {
    await record()
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(0, -20))
    expect(await readRecording(file)).toHaveLength(4)
    const [first = '', ...others] = text.split('\n')
    for (const bad of [
      '{',
      '[]',
      '{"at":"never","body":"event=hangup"}',
      first.replace('newCall', 'noCall'),
      first.replace('body', 'text'),
    ]) {
      await writeFile(file, [first, bad, ...others].join('\n'))
      await expect(readRecording(file)).rejects.toMatchObject({
        code: 'invalid_recording',
        message: 'This is not a recording of pushes. Line 2 is not a recorded push.',
      })
    }
    await writeFile(file, `\n\n`)
    expect(await readRecording(file)).toEqual([])
  })

  it.each([
    [() => recordPushes(file, { masked: true } as object), 'Did you mean `mask`?'],
    [() => recordPushes(file, { mostBytes: 0 }), 'mostBytes must be a whole number'],
    [() => recordPushes(1 as never), 'file must be a path'],
    [
      () => replayPushes([], program().calls, { pauses: 'some' as never }),
      "pauses must be 'none' or 'original'",
    ],
    [() => replayPushes([{ at: 0, body: 'event=x' }], program().calls), 'The event is none of'],
  ])('%s', async (run, message) => {
    await expect((async () => run())()).rejects.toThrow(message)
  })
})
