import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { pushKey } from '@sipgate-kit/sandbox/push'
import { createCallHandler, dial, gather, hangup, reject, voicemail, type Reply } from '@sipgate-kit/webhooks'
import { runCli } from '../../run-cli.ts'

let stop: () => void = () => {}
afterEach(() => stop())

interface Heard {
  event: string
  from?: string
  to?: string
  digits?: string
  cause?: string
  account?: string | undefined
}

/** An application that takes the sandbox's pushes, and what it heard. */
async function application(newCall: () => Reply = () => undefined, publicUrl?: string) {
  const heard: Heard[] = []
  const server = createServer()
  await once(server.listen(0, '127.0.0.1'), 'listening')
  stop = () => void server.close()
  const url = `http://localhost:${(server.address() as AddressInfo).port}/push`
  const { node } = createCallHandler(
    {
      newCall({ event, from, to }, { account }) {
        heard.push({ event, from, to, account })
        return newCall()
      },
      answer: ({ event, answeringNumber }) => heard.push({ event, to: answeringNumber ?? '' }),
      hangup: ({ event, cause }) => heard.push({ event, cause }),
      dtmf({ digits, hungUp }) {
        heard.push({ event: 'dtmf', digits: hungUp ? 'hung up' : digits })
        return digits === '2' ? voicemail() : gather()
      },
    },
    { publicUrl: publicUrl ?? url, publicKeys: pushKey.publicKey, onRefused: () => {} },
  )
  server.on('request', node())
  return { url, heard }
}

async function trigger(to: string, ...args: string[]) {
  const said: string[] = []
  const complaints: string[] = []
  const code = await runCli({
    args: ['sandbox', 'trigger', 'call', '--to', to, ...args],
    env: {},
    print: (text) => said.push(text),
    complain: (text) => complaints.push(text),
    stopped: new Promise(() => {}),
  })
  return { code, said: said.join('\n'), complaints: complaints.join('\n') }
}

const steps = (heard: Heard[]) =>
  heard.map(({ event, digits, cause }) => [event, digits ?? cause].filter(Boolean).join(' '))

describe('a call to a URL', () => {
  it('is a whole call, signed, and says what sipgate would do', async () => {
    const { url, heard } = await application(() => dial(['+493023125010', '+493023125011']))
    const { code, said } = await trigger(url, '--from', '+492214710007')
    expect(code).toBe(0)
    expect(steps(heard)).toEqual(['newCall', 'answer', 'hangup normalClearing'])
    expect(heard[0]).toMatchObject({ from: '+492214710007', to: '+493023125000', account: '1000001' })
    expect(said.replaceAll(/in \d+ ms/g, 'in 1 ms').replaceAll(/=(k\.)?[\w.-]{20,}"/g, '=…"')).toBe(
      [
        `Everything goes to ${url.slice(0, -5)}.`,
        `newCall → ${url}`,
        '  200 application/xml; charset=utf-8 in 1 ms',
        '  | <?xml version="1.0" encoding="UTF-8"?>',
        `  | <Response onAnswer="${url}?call=…" onHangup="${url}?call=…"><Dial><Number>493023125010</Number><Number>493023125011</Number></Dial></Response>`,
        '  +493023125010, +493023125011 are called instead; the first to pick up gets the call.',
        `answer → ${url}?…`,
        '  200 text/plain; charset=utf-8 in 1 ms',
        `hangup → ${url}?…`,
        '  200 text/plain; charset=utf-8 in 1 ms',
        '3 pushes; all answers count.',
      ].join('\n'),
    )
  })

  it.each([
    [() => gather(), '1,2', ['newCall', 'dtmf 1', 'dtmf 2', 'answer', 'hangup normalClearing']],
    [() => gather(), ',2', ['newCall', 'dtmf', 'dtmf 2', 'answer', 'hangup normalClearing']],
    [() => gather(), '1', ['newCall', 'dtmf 1', 'dtmf hung up', 'hangup normalClearing']],
    [() => reject('busy'), '1', ['newCall', 'hangup busy']],
    [() => reject(), '', ['newCall', 'hangup noAnswer']],
    [() => hangup(), '', ['newCall', 'hangup cancel']],
  ])('follows the answers: %s, pressing "%s"', async (newCall, digits, expected) => {
    const { url, heard } = await application(newCall)
    expect((await trigger(url, '--digits', digits)).code).toBe(0)
    expect(steps(heard)).toEqual(expected)
  })

  it('is a single push on request, or several calls', async () => {
    const { url, heard } = await application()
    await trigger(url, '--event', 'hangup', '--cause', 'busy')
    await trigger(
      url,
      '--event',
      'newCall',
      '--repeat',
      '3',
      '--number',
      '+493023125009',
      '--user',
      '1000002w0',
    )
    expect(steps(heard)).toEqual(['hangup busy', 'newCall', 'newCall', 'newCall'])
    expect(heard.at(-1)).toMatchObject({ to: '+493023125009', account: '1000002' })
  })

  it('is answered by the number that was called, unless the application dials another one', async () => {
    const { url, heard } = await application(() => dial('+493023125010'))
    await trigger(url, '--event', 'answer', '--number', '+493023125009')
    await trigger(url)
    expect(heard.filter(({ event }) => event === 'answer').map(({ to }) => to)).toEqual([
      '+493023125009',
      '+493023125010',
    ])
  })

  it('goes to no other server, and says so', async () => {
    const { url, heard } = await application(() => gather(), 'https://crm.example/push')
    const { code, said } = await trigger(url, '--digits', '1')
    expect(code).toBe(0)
    expect(steps(heard)).toEqual(['newCall'])
    expect(said).toContain('dtmf goes to another server, https://crm.example, so it is not sent.')
  })

  it.each([
    ['signature', 401, 'signature_wrong'],
    ['unsigned', 401, 'signature_missing'],
    ['body', 401, 'decoded the brackets|not by one of publicKeys'],
    ['fields', 400, 'malformed_push'],
    ['event', 200, 'unknown_event'],
    ['type', 415, 'not_a_form'],
  ])('can be broken: %s', async (how, status, why) => {
    const { url, heard } = await application()
    const { code, said } = await trigger(url, '--broken', how, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(said)).toMatchObject({
      url,
      sent: [{ event: 'newCall', status, why: expect.stringMatching(why) as string }],
      ignored: 0,
    })
    expect(heard).toEqual([])
  })

  it('ends with 1 when sipgate would ignore an answer, or there is none', async () => {
    const server = createServer((_, response) => response.end('\u001b[2J<Response/>')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://localhost:${(server.address() as AddressInfo).port}/push?token=geheim`
    const ignored = await trigger(url)
    server.close()
    expect(ignored.code).toBe(1)
    expect(ignored.said).toContain('  Response does not have content type application/xml\n')
    expect(ignored.said).toContain('1 push; sipgate would ignore 1 of the answers.')
    expect(ignored.said).not.toContain('\u001b')
    expect(ignored.said).not.toContain('geheim')
    const gone = await trigger('localhost:9', '--broken', 'unsigned')
    expect(gone.code).toBe(1)
    expect(gone.said).toContain('is it running there?')
  })

  it.each([
    ['http://localhost:9', ['--answer'], 'for calls in a sandbox'],
    ['http://localhost:9', ['--digits', 'a'], 'separated by commas'],
    ['ftp://localhost', [], 'is one such as http://localhost:3000/push'],
    ['+493023125000', ['--event', 'hangup'], '--event is for pushes to a URL'],
  ])('to %s with %j says what is wrong', async (to, args, message) => {
    const { code, complaints } = await trigger(to, ...args)
    expect([code, complaints]).toEqual([1, expect.stringContaining(message)])
  })
})
