import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { handlerOf, publicUrl, urlIn } from '../../test/handler-of.ts'
import { newCall, publicKey } from '../../test/signed-push.ts'
import { createCallHandler, gather, hangup, isWebhookError, type CallHandlers } from '../index.ts'

const keyOf = (id: string, byte: number) => `${id}:${Buffer.alloc(32, byte).toString('base64')}`
const menu: CallHandlers = { newCall: () => gather({ state: { step: 1 } }), dtmf: () => hangup() }
const dtmf = { event: 'dtmf', callId: 'call-1', dtmf: '1' }
const sealedIn = (url: string) => new URL(url).searchParams.get('call') ?? ''

describe('the state of a call', () => {
  it('T56: opens with no bit changed and no byte missing, in key id, nonce, tag or text', async () => {
    const { post } = handlerOf(menu)
    const sealed = sealedIn(urlIn(await (await post(newCall)).text(), 'onData'))
    const bytes = Buffer.from(sealed.slice(2), 'base64url')
    const send = async (text: string) =>
      (await post(dtmf, `${publicUrl}?call=${encodeURIComponent(text)}`)).status
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect([at, await send(`k.${changed.toString('base64url')}`)]).toEqual([at, 403])
    }
    for (const length of [0, 1, 11, 12, 13, 27, 28, 29, bytes.length - 1])
      expect([length, await send(`k.${bytes.subarray(0, length).toString('base64url')}`)]).toEqual([
        length,
        403,
      ])
    for (const other of ['K', '', 'k1', '__proto__', 'toString'])
      expect([other, await send(`${other}.${sealed.slice(2)}`)]).toEqual([other, 403])
    for (const text of ['k', '.', 'k.', '%', `k.${'A'.repeat(8001)}`, 'null', '{}'])
      expect([text, await send(text)]).toEqual([text, 403])
    expect(await send(sealed)).toBe(200)
  })

  it('T56: shows nothing of what is in it, and never looks the same', async () => {
    const { post } = handlerOf(menu, { stateKeys: keyOf('k1', 1) })
    const urls = await Promise.all(
      ['call-1', 'call-1', 'call-2'].map(async (callId, index) =>
        urlIn(await (await post({ ...newCall, callId, xcid: String(index) })).text(), 'onData'),
      ),
    )
    expect(new Set(urls).size).toBe(3)
    for (const url of urls)
      for (const text of [url, Buffer.from(sealedIn(url).slice(3), 'base64url').toString('latin1')])
        expect(text).not.toMatch(/call-1|2214710001|step|1000001/)
  })

  it('T48: of another call, or by another key, is refused, whatever event brings it', async () => {
    const handled = vi.fn()
    const handlers = { ...menu, answer: handled, hangup: handled, dtmf: handled }
    const { post, refused } = handlerOf(handlers)
    const url = urlIn(await (await post(newCall)).text(), 'onData')
    const foreign = urlIn(await (await handlerOf(handlers).post(newCall)).text(), 'onData')
    for (const event of ['newCall', 'answer', 'hangup', 'dtmf'])
      for (const [callId, address] of [
        ['call-2', url],
        ['call-1', foreign],
      ] as const) {
        const push = { ...newCall, event, callId, cause: 'busy', dtmf: '1' }
        expect((await post(push, address)).status).toBe(403)
      }
    expect(refused.every(({ code }) => code === 'state_wrong')).toBe(true)
    expect(handled).not.toHaveBeenCalled()
  })

  it('T48: by an older key opens as long as that key is there', async () => {
    const before = handlerOf(menu, { stateKeys: keyOf('k1', 1) })
    const url = urlIn(await (await before.post(newCall)).text(), 'onData')
    const statusWith = async (stateKeys: string) =>
      (await handlerOf(menu, { stateKeys }).post(dtmf, url)).status
    expect(await statusWith(`${keyOf('k2', 2)}, ${keyOf('k1', 1)}`)).toBe(200)
    expect(await statusWith(keyOf('k2', 2))).toBe(403)
    expect(await statusWith(keyOf('k1', 2))).toBe(403)
  })

  it('T26: keys and addresses are shown by no error and no inspected handler', () => {
    const secret = Buffer.alloc(32, 7).toString('base64')
    const shown = (given: object): string => {
      try {
        return inspect(createCallHandler({}, { publicUrl, publicKeys: publicKey, ...given }), { depth: 9 })
      } catch (error) {
        expect(isWebhookError(error)).toBe(true)
        return inspect(error, { depth: 9 })
      }
    }
    for (const given of [
      { stateKeys: `k1:${secret}` },
      { stateKeys: `k1:${secret}x` },
      { stateKeys: `k1:${secret},k1:${secret}` },
      { publicUrl: `ftp://user:${secret}@crm.example/` },
      { publicUrl: `https://crm.example/?call=${secret}` },
      { publicUrl: `https://crm.example/#${secret}` },
      { publicKeys: `-----BEGIN PUBLIC KEY-----\n${secret}\n-----END PUBLIC KEY-----` },
      { accounts: [secret] },
      { concurrency: secret },
    ])
      expect(shown(given)).not.toContain(secret)
  })
})

describe('the account of a push', () => {
  const foreign = { ...newCall, 'fullUserId[]': '1000002w0' }
  const nobody = { ...newCall, 'fullUserId[]': undefined }

  it('T46: is on the list, or the push is refused: so is one that names none', async () => {
    const handled = vi.fn(() => hangup())
    const { post, refused } = handlerOf({ newCall: handled, hangup: handled }, { accounts: ['1000001'] })
    const odd = ['1000001', 'w0', '1000001w', '1000001w0x', ' 1000001w0', '+1000001w0', '10000010w0'].map(
      (fullUserId) => ({ ...newCall, 'fullUserId[]': fullUserId }),
    )
    const unannounced = { ...nobody, event: 'hangup', cause: 'busy' }
    for (const push of [foreign, nobody, ...odd, unannounced]) expect((await post(push)).status).toBe(403)
    expect(refused.every(({ code }) => code === 'foreign_account')).toBe(true)
    expect(handled).not.toHaveBeenCalled()
    expect((await post(newCall)).status).toBe(200)
  })

  it('T46: is that of a call from its first push to its last', async () => {
    const accounts: unknown[] = []
    const { post } = handlerOf(
      { newCall: () => gather(), dtmf: (_digits, { account }) => void accounts.push(account) },
      { accounts: ['1000001'] },
    )
    await post(dtmf, urlIn(await (await post(newCall)).text(), 'onData'))
    expect(accounts).toEqual(['1000001'])
  })

  it('T46: is asked for, and whatever is not a yes is a no', async () => {
    const answers: Record<string, () => unknown> = {
      '1000001': () => true,
      '1000002': () => false,
      '1000003': () => undefined,
      '1000004': () => 'no',
      '1000005': () => Promise.resolve(true),
      '1000006': () => Promise.reject(new Error('down')),
      '1000007': () => {
        throw new Error('down')
      },
    }
    const { post, problems } = handlerOf(
      { newCall: () => hangup() },
      { accounts: (account) => answers[account ?? '1000002']?.() as boolean },
    )
    const statuses = await Promise.all(
      Object.keys(answers).map(
        async (account) => (await post({ ...newCall, 'fullUserId[]': `${account}w0` })).status,
      ),
    )
    expect(statuses).toEqual([200, 403, 403, 403, 200, 503, 503])
    expect((await post(nobody)).status).toBe(403)
    expect(problems.map(({ code }) => code)).toEqual(['accounts_failed', 'accounts_failed'])
  })

  it('T49: that takes too long to be looked up is refused in time', async () => {
    const { post, refused } = handlerOf(
      { newCall: () => hangup() },
      {
        accounts: () => new Promise(() => undefined),
        platform: {
          startTimer(milliseconds, done) {
            if (milliseconds <= 8000) setImmediate(done)
            return () => undefined
          },
        },
      },
    )
    expect((await post(newCall)).status).toBe(503)
    expect(refused).toMatchObject([{ code: 'accounts_failed' }])
  })

  it('T46: has only its own connections', async () => {
    const find = vi.fn(async ({ fullUserId }: { fullUserId: string }) => [`owner of ${fullUserId}`])
    const found: unknown[] = []
    const { post } = handlerOf(
      { newCall: async (_call, { connection }) => void found.push((await connection())?.owner) },
      { connections: { find, accessToken: () => '' }, sipgate: { as: () => ({}) } },
    )
    await post({ ...newCall, callId: 'call-1', 'fullUserId[]': ['odd', '1000001w0', '1000002w0'] })
    await post({ ...newCall, callId: 'call-2', 'fullUserId[]': ['odd'] })
    expect(found).toEqual(['owner of 1000001w0', undefined])
    expect(find).toHaveBeenCalledTimes(1)
  })
})
