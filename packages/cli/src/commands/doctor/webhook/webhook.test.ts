import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { pushKey } from '@sipgate-kit/sandbox/push'
import { createCallHandler, gather, voicemail, type CallHandlers } from '@sipgate-kit/webhooks'
import { loopbackCertificate } from '../../../../../client/test/loopback-certificate.ts'
import { systemPlatform, type Platform } from '../../../platform.ts'
import { runCli } from '../../../run-cli.ts'
import type { Finding } from './finding.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

/** The URL at which a program listens. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.push(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}/push`
}

/** A program that receives calls with this project's handler, at an address that it may be told wrongly. */
async function careful(handlers: CallHandlers, { publicUrl, development = true }: How = {}) {
  let handle: RequestListener = () => {}
  const url = await serve((request, response) => handle(request, response))
  const publicKeys = development ? pushKey.publicKey : undefined
  const options = { publicUrl: publicUrl ?? url, publicKeys, onRefused: () => {} }
  handle = createCallHandler(handlers, options).node()
  return url
}

interface How {
  publicUrl?: string
  development?: boolean
}

/** A program that answers every request alike, when it has read it. */
const careless = (
  xml: string,
  headers: Record<string, string> = { 'content-type': 'application/xml' },
  status = 200,
) =>
  serve((request, response) => request.resume().on('end', () => response.writeHead(status, headers).end(xml)))

async function examine(url: string, { args = [] as string[], platform = systemPlatform } = {}) {
  const said: string[] = []
  const code = await runCli(
    {
      args: ['doctor', 'webhook', url, ...args],
      env: {},
      print: (text) => said.push(text),
      complain: (text) => said.push(text),
      stopped: new Promise(() => {}),
    },
    platform,
  )
  return { code, said: said.join('\n') }
}

async function findings(url: string, more: { args?: string[]; platform?: Platform } = {}) {
  const { code, said } = await examine(url, { ...more, args: ['--json', ...(more.args ?? [])] })
  const { findings: all } = JSON.parse(said) as { findings: Finding[] }
  const results = Object.fromEntries(all.map(({ name, result }) => [name, result]))
  const saw = Object.fromEntries(all.map((finding) => [finding.name, finding.saw]))
  const failed = all.filter(({ result }) => result === 'failed').map(({ name }) => name)
  return { code, results, saw, failed, all }
}

/** The same program, reached under another name, as through a proxy or a tunnel. */
const proxied = (local: string): Platform => ({
  ...systemPlatform,
  fetch: async (request) =>
    fetch(new Request(new URL(new URL(request.url).pathname + new URL(request.url).search, local), request)),
})

describe('an endpoint that receives pushes well', () => {
  it('is told so, in a table', async () => {
    const heard: string[] = []
    const url = await careful({
      newCall: ({ callId }) => {
        heard.push(callId)
        return voicemail()
      },
      hangup: ({ callId }) => void heard.splice(heard.indexOf(callId), 1),
    })
    const { code, said } = await examine(url)
    expect(said.replaceAll(/\d+ ms/g, '9 ms')).toBe(
      `Everything goes to ${new URL(url).origin}.
  note     address          localhost is this machine, which sipgate cannot reach.
                            Give sipgate a public address; for trying things out, a tunnel to this machine will do.
  note     https            The URL begins with http, which is fine on this machine.
                            Use https with a certificate that browsers accept.
  ok       reachable        It answers.
  ok       sandbox-key      A push that the sandbox signed is accepted.
  ok       status           A new call is answered with 200.
  ok       time             The answer took 9 ms.
  ok       content-type     The answer is application/xml; charset=utf-8.
  ok       answer           The call goes to the voicemail, if one is booked.
  ok       callbacks        onHangup leads to this server, which takes the hang-up.
  ok       twice            The same push, sent again, is answered in the same way.
  ok       unsigned         A push without a signature is refused (401, signature_missing: The header X-Sipgate-Signature is missing: this is not from sipgate, or a proxy removed it.).
  ok       wrong-signature  A push with a wrong signature is refused (401, signature_wrong: The signature is not by one of publicKeys, or the body was changed on its way. Pushes of a sandbox need its own key: publicKeys: [pem of its /_sandbox/push-key.pem].).
  ok       changed-body     A push that was changed after it was signed is refused (401, signature_wrong: The signature is not by one of publicKeys, or the body was changed on its way. Pushes of a sandbox need its own key: publicKeys: [pem of its /_sandbox/push-key.pem].).
  ok       garbage          All of 12 kinds of garbage are answered.
  ok       still-there      After all that, a new call is answered as in the beginning.

13 ok, 0 not, 2 to note, 0 skipped.`,
    )
    expect(code).toBe(0)
    // No call stays behind: each was hung up.
    expect(heard).toEqual([])
  })

  it('in production refuses the key that anybody can sign with', async () => {
    const local = await careful(
      { newCall: () => voicemail() },
      { publicUrl: 'https://crm.example/push', development: false },
    )
    const { code, results, saw } = await findings('https://crm.example/push', { platform: proxied(local) })
    expect(code).toBe(0)
    expect(results).toMatchObject({
      address: 'ok',
      https: 'ok',
      tls: 'ok',
      'sandbox-key': 'ok',
      status: 'skipped',
      answer: 'skipped',
      unsigned: 'ok',
      'wrong-signature': 'ok',
      garbage: 'ok',
      'still-there': 'ok',
    })
    expect(saw['sandbox-key']).toContain('refused, as it should be in production')
  })

  it('under development behind a tunnel is judged as on this machine', async () => {
    const url = 'https://tunnel.example/push'
    const local = await careful(
      { newCall: () => gather(), dtmf: () => {}, hangup: () => {} },
      { publicUrl: url },
    )
    const platform = proxied(local)
    expect(await findings(url, { platform })).toMatchObject({ code: 1, failed: ['sandbox-key'] })
    expect(await findings(url, { platform, args: ['--development'] })).toMatchObject({ code: 0, failed: [] })
  })
})

describe('an endpoint with a fault is told which, and what to do:', () => {
  it('everybody is believed', async () => {
    const { code, failed, saw } = await findings(await careless('<Response><Hangup/></Response>'))
    expect([code, failed]).toEqual([1, ['unsigned', 'wrong-signature', 'changed-body']])
    expect(saw['unsigned']).toBe('A push without a signature is accepted (200): anybody could send one.')
  })

  it('each call that was taken is hung up, and nothing goes to other servers', async () => {
    const heard: string[] = []
    const url = await serve((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        const form = new URLSearchParams(body)
        if (form.get('callId')?.length === 78) heard.push(`${form.get('event')} ${form.get('callId')}`)
        const other = heard.length > 2 ? `http://${request.headers.host}` : 'https://crm.example'
        const xml = `<Response onAnswer="https://crm.example/answered" onHangup="${other}/ended"/>`
        response.writeHead(200, { 'content-type': 'application/xml' }).end(xml)
      })
    })
    const hosts = new Set<string>()
    const platform: Platform = {
      ...systemPlatform,
      fetch: (request) => {
        hosts.add(new URL(request.url).host)
        return fetch(request)
      },
    }
    expect((await findings(url, { platform })).results['callbacks']).toBe('note')
    expect([...hosts]).toEqual([new URL(url).host])
    // The first two are the call whose hang-up leads elsewhere, sent twice.
    const later = heard.slice(2).filter((line) => line.startsWith('newCall'))
    expect(later).toHaveLength(4)
    for (const line of later) expect(heard).toContain(line.replace('newCall', 'hangup'))
  })

  it.each([400, 401, 403])('a program may refuse with %i', async (status) => {
    const { failed, results } = await findings(await careless('', {}, status))
    expect(failed).toEqual(['sandbox-key'])
    expect(results).toMatchObject({ unsigned: 'ok', 'changed-body': 'ok', 'still-there': 'ok' })
  })

  it('an unsigned push makes it fail', async () => {
    const url = await serve((request, response) => {
      const status = request.headers['x-sipgate-signature'] === undefined ? 500 : 401
      request.resume().on('end', () => response.writeHead(status).end())
    })
    const { failed, saw } = await findings(url)
    expect(failed).toEqual(['sandbox-key', 'unsigned'])
    expect(saw['unsigned']).toBe('A push without a signature makes the program fail (500).')
  })

  it('a large body may be cut off', async () => {
    const url = await serve((request, response) => {
      if (Number(request.headers['content-length']) > 500_000) return void request.destroy()
      request.resume().on('end', () => response.writeHead(401).end())
    })
    expect((await findings(url)).failed).toEqual(['sandbox-key'])
  })

  it('the sandbox’s key is not known on this machine', async () => {
    const url = await careful({}, { development: false })
    const { failed, saw, results } = await findings(url)
    expect(failed).toEqual(['sandbox-key'])
    expect(saw['sandbox-key']).toContain('401, signature_wrong: ')
    expect(results['answer']).toBe('skipped')
  })

  it.each([
    ['<Response><Play><Url>/menu.wav</Url></Play></Response>', {}, 'answer', '<Play> needs a <Url>'],
    ['<Response/>', { 'content-type': 'text/html' }, 'content-type', 'The answer is text/html'],
    ['<Response onHangup="http://localhost:1/push"/>', {}, 'callbacks', 'another server'],
    [
      '<Response onHangup="http://crm.example/push"/>',
      {},
      'callbacks',
      'http://crm.example; nothing was posted there',
    ],
  ])('%s %j', async (xml, headers, name, words) => {
    const { results, saw } = await findings(
      await careless(xml, { 'content-type': 'application/xml', ...headers }),
    )
    expect(['failed', 'note']).toContain(results[name])
    expect(saw[name]).toContain(words)
  })

  it.each([
    ['http://localhost:3000/push', 'localhost, which is sipgate’s own machine'],
    ['http://crm.example/push', 'begins with http, although'],
  ])('its publicUrl is %s', async (publicUrl, words) => {
    const local = await careful(
      { newCall: () => voicemail(), hangup: () => {} },
      { publicUrl: 'http://localhost:1/push' },
    )
    const platform: Platform = {
      ...proxied(local),
      fetch: async (request) => {
        const answer = await proxied(local).fetch(request)
        const text = (await answer.text()).replaceAll('http://localhost:1/push', publicUrl)
        return new Response(text, { status: answer.status, headers: answer.headers })
      },
    }
    const { failed, saw } = await findings('https://crm.example/push', { platform, args: ['--development'] })
    expect(failed).toEqual(['callbacks'])
    expect(saw['callbacks']).toContain(words)
  })

  it('the hang-up is not taken', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/ended') return void response.writeHead(404).end()
      const xml = `<Response onHangup="http://${request.headers.host}/ended"/>`
      request.resume().on('end', () => response.writeHead(200, { 'content-type': 'text/xml' }).end(xml))
    })
    const { saw } = await findings(url)
    expect(saw['callbacks']).toContain('The hang-up of the call is not taken: The application answered 404')
  })

  it.each([
    [404, {}, 'Check the path'],
    [301, { location: 'https://crm.example/push/' }, 'the URL that the redirect leads to'],
    [500, {}, 'the program’s log'],
  ])('it answers %i', async (status, headers, change) => {
    const { failed, all, results } = await findings(await careless('', headers, status))
    expect(failed).toEqual(['status'])
    expect(all.find(({ name }) => name === 'status')?.change).toContain(change)
    expect(results['unsigned']).toBe('skipped')
  })

  it('sipgate’s own library refuses with 200, which is fine', async () => {
    const url = await careless('<Error message="Signature verification failed."/>')
    const { results, saw } = await findings(url)
    expect(results).toMatchObject({ 'sandbox-key': 'failed', unsigned: 'ok', 'wrong-signature': 'ok' })
    expect(saw['unsigned']).toContain('Signature verification failed.')
  })

  it('garbage makes it fail', async () => {
    const url = await serve((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', (text: string) => (body += text))
      request.on('end', () => {
        if (body.startsWith('{')) response.destroy()
        else response.writeHead(body === '' ? 500 : 401).end()
      })
    })
    const { failed, saw } = await findings(url)
    expect(failed).toEqual(['sandbox-key', 'garbage'])
    expect(saw['garbage']).toMatch(
      /^The program fails at an empty body \(500\), JSON \(\w+\), JSON that is none/,
    )
  })

  it('it does not survive', async () => {
    let requests = 0
    const url = await serve((request, response) => {
      requests += 1
      request.resume().on('end', () => response.writeHead(requests > 10 ? 503 : 401).end())
    })
    expect((await findings(url)).failed).toEqual(['sandbox-key', 'still-there'])
  })

  it('it handles everything twice', async () => {
    let count = 0
    const url = await serve((request, response) => {
      const xml = `<Response><Play><Url>https://crm.example/${++count}.wav</Url></Play></Response>`
      request
        .resume()
        .on('end', () => response.writeHead(200, { 'content-type': 'application/xml' }).end(xml))
    })
    expect((await findings(url)).results['twice']).toBe('note')
  })

  it('it is slow', async () => {
    let now = 0
    const platform = { ...systemPlatform, now: () => (now += 3000) }
    const { results, saw } = await findings(await careless('<Response/>'), { platform })
    expect([results['time'], saw['time']]).toEqual([
      'note',
      'The answer took 3000 ms, and no telephone rings until then. sipgate waits 10,000.',
    ])
  })

  it('it never answers', async () => {
    const url = await serve(() => {})
    const platform: Platform = {
      ...systemPlatform,
      sleep: async (milliseconds) => expect(milliseconds).toBe(10_000),
    }
    const { failed, saw, results } = await findings(url, { platform })
    expect(failed).toEqual(['reachable'])
    expect(saw['reachable']).toContain('does not answer within 10 s')
    expect(results['garbage']).toBe('skipped')
  })

  it('nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await new Promise((resolve) => server.close(resolve))
    const { code, failed, saw } = await findings(`localhost:${port}`)
    expect([code, failed, saw['reachable']]).toEqual([1, ['reachable'], 'Nothing listens there.'])
  })

  it('its certificate is its own', async () => {
    const server = createSecureServer(loopbackCertificate).listen(0, '127.0.0.1')
    await once(server, 'listening')
    closing.push(() => void server.close())
    const { failed, saw } = await findings(`https://localhost:${(server.address() as AddressInfo).port}/push`)
    expect([failed, saw['tls']]).toEqual([['tls'], 'The certificate is self-signed.'])
  })

  it.each([
    ['CERT_HAS_EXPIRED', 'tls', 'has expired'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 'for another name'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls', 'leaves out the certificates between'],
    ['ENOTFOUND', 'reachable', 'There is no address for crm.example.'],
    ['EHOSTUNREACH', 'reachable', 'EHOSTUNREACH'],
  ])('%s', async (code, name, words) => {
    const platform: Platform = {
      ...systemPlatform,
      fetch: () => Promise.reject(new TypeError('fetch failed', { cause: { code } })),
    }
    const { failed, saw } = await findings('https://crm.example/push', { platform })
    expect(failed).toEqual([name])
    expect(saw[name]).toContain(words)
  })

  it.each([
    ['http://crm.example/push', 'https'],
    ['https://192.168.1.7/push', 'address'],
    ['https://169.254.169.254/push', 'address'],
    ['https://[fd00::1]/push', 'address'],
    ['https://printer.local/push', 'address'],
    ['https://intranet/push', 'address'],
  ])('%s: %s', async (url, name) => {
    const platform: Platform = { ...systemPlatform, fetch: () => Promise.reject(new TypeError('x')) }
    expect((await findings(url, { platform })).failed).toEqual([name, 'reachable'])
  })
})

describe('doctor webhook', () => {
  it('shows no password and no query', async () => {
    const url = (await careless('')).replace('http://', 'http://ada:geheim@').concat('?token=geheim')
    for (const args of [[], ['--json']]) expect((await examine(url, { args })).said).not.toContain('geheim')
  })

  it('wants a URL', async () => {
    expect(await examine('ftp://crm.example')).toMatchObject({ code: 1 })
  })
})
