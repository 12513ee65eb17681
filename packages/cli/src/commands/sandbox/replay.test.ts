import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pushKey } from '@sipgate-kit/sandbox/push'
import { createCallHandler, gather, voicemail, type CallHandlers } from '@sipgate-kit/webhooks'
import { recordPushes } from '@sipgate-kit/webhooks/recording'
import { fakeCall, testKey } from '@sipgate-kit/webhooks/testing'
import { systemPlatform } from '../../platform.ts'
import { runCli } from '../../run-cli.ts'

let folder: string
let file: string
let stop: () => void = () => {}
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'replay-'))
  file = join(folder, 'calls.jsonl')
})
afterEach(async () => {
  stop()
  await rm(folder, { recursive: true })
})

/** Records a masked call with a menu; a push every 20 seconds. */
async function record() {
  let time = 0
  const recording = recordPushes(file, { mask: true, platform: { now: () => (time += 20_000) } })
  const calls = createCallHandler(
    { newCall: () => gather(), dtmf: () => voicemail(), answer: () => {}, hangup: () => {} },
    {
      publicUrl: 'https://crm.example/push',
      publicKeys: testKey.publicKey,
      onAccepted: recording.onAccepted,
    },
  )
  const call = await fakeCall(calls)
  await call.press('1')
  await call.answer()
  await call.hangUp()
  await recording.close()
}

/** A running application that takes the sandbox's pushes. */
async function application(handlers: CallHandlers, publicUrl?: string) {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  stop = () => void server.close()
  const url = `http://localhost:${(server.address() as AddressInfo).port}/push`
  const options = { publicUrl: publicUrl ?? url, publicKeys: pushKey.publicKey, onRefused: () => {} }
  server.on('request', createCallHandler(handlers, options).node())
  return url
}

async function replay(to: string, args: string[] = [], platform = systemPlatform) {
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCli(
    {
      args: ['sandbox', 'replay', file, '--to', to, ...args],
      env: {},
      print: (text) => said.push(text),
      complain: (text) => complaints.push(text),
      stopped: new Promise(() => {}),
    },
    platform,
  )
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

describe('sandbox replay', () => {
  it('sends a recording to an application, as its answers say, and tells what sipgate would do', async () => {
    await record()
    const url = await application({
      newCall: () => gather({ maxDigits: 2 }),
      dtmf: () => voicemail(),
      hangup: () => {},
    })
    const { code, said } = await replay(url)
    expect(code).toBe(0)
    expect(said).toBe(
      [
        `Everything goes to ${new URL(url).origin}.`,
        `newCall → ${url}: 200`,
        '  The caller may press 2 digits; onData gets them, after 2 seconds without one at the latest.',
        `dtmf → ${url}?…: 200`,
        '  The call goes to the voicemail.',
        'answer: not sent, because the application does not ask for it.',
        `hangup → ${url}?…: 200`,
        '  What is answered to hangup is discarded.',
        '4 pushes; all answers count.',
      ].join('\n'),
    )
  })

  it('waits as sipgate did on request', async () => {
    await record()
    const waits: number[] = []
    const platform = {
      ...systemPlatform,
      now: () => 0,
      sleep: async (milliseconds: number) => void waits.push(milliseconds),
    }
    const { code, said } = await replay(await application({}), ['--pauses', '--json'], platform)
    expect(code).toBe(0)
    expect(waits).toEqual([20_000, 40_000, 60_000])
    expect(JSON.parse(said)).toMatchObject({
      replayed: [
        { event: 'newCall', status: 200 },
        { event: 'dtmf' },
        { event: 'answer' },
        { event: 'hangup' },
      ],
      ignored: 0,
    })
  })

  it('ends with 1 when the application refuses', async () => {
    await record()
    const server = createServer((request, response) => {
      request
        .resume()
        .on('end', () => response.writeHead(401, { 'x-sipgate-kit-why': 'signature_wrong: no' }).end())
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    stop = () => void server.close()
    const { code, said } = await replay(`localhost:${(server.address() as AddressInfo).port}/push?key=geheim`)
    expect(code).toBe(1)
    expect(said).toContain('The application says: signature_wrong: no')
    expect(said).toContain('4 pushes; sipgate would ignore 1 of the answers.')
    expect(said).not.toContain('geheim')
  })

  it('goes to no other server', async () => {
    await record()
    const url = await application({ newCall: () => gather(), dtmf: () => {} }, 'https://crm.example/push')
    const { code, complaints } = await replay(url)
    expect([code, complaints]).toEqual([
      1,
      `sipgate-kit: An answer sends the next push to https://crm.example, and nothing goes there. Set its publicUrl to ${url}.`,
    ])
  })

  it('says what is wrong with a file, or that nobody answers', async () => {
    expect((await replay('localhost:3000')).complaints).toContain('calls.jsonl cannot be read (ENOENT).')
    await writeFile(file, 'event=newCall\n')
    expect((await replay('localhost:3000')).complaints).toContain('Line 1 is not a recorded push.')
    await rm(file)
    await record()
    const url = await application({})
    stop()
    stop = () => {}
    expect((await replay(url)).complaints).toContain(`No application answers at ${new URL(url).origin}.`)
  })
})
