import { verify } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { formBody } from '../../../sandbox/src/push/form-body.ts'
import { createCallHandler, isWebhookError, type Push } from '../index.ts'
import { pushBody, samplePush, signatureOf, signedBody, signedPush, testKey } from './index.ts'

const publicUrl = 'https://crm.example/push'

describe('a push of a test', () => {
  it('has the fields, the order and the encoding of sipgate', () => {
    const user = (name: string, userId: string) => ({ name, userId, fullUserId: `1000001${userId}` })
    const ids = { callId: 'A1', origCallId: 'A0', xcid: '4131303030303030' }
    const call = {
      ...ids,
      direction: 'in' as const,
      from: '+492214710001',
      to: '+493023125000',
      diversion: '+493023125009',
    }
    const users = [user('Dana Sommer', 'w0'), user('Jörg & Söhne', 'w1')]
    const pushes: [Push, Parameters<typeof formBody>[0]][] = [
      [
        samplePush({
          event: 'newCall',
          ...call,
          users: ['Dana Sommer', 'Jörg & Söhne'],
          userIds: ['w0', 'w1'],
          fullUserIds: ['1000001w0', '1000001w1'],
        }),
        { event: 'newCall', ...call, users },
      ],
      [
        samplePush({ event: 'answer', ...call }),
        { event: 'answer', ...call, user: user('Dana Sommer', 'w0'), answeringNumber: '+493023125000' },
      ],
      [
        samplePush({ event: 'hangup', ...call, cause: 'busy' }),
        { event: 'hangup', ...call, cause: 'busy', answeringNumber: '' },
      ],
      [
        samplePush({ event: 'dtmf', callId: 'A1', dtmf: '007' }),
        { event: 'dtmf', callId: 'A1', direction: 'in', dtmf: '007' },
      ],
      [
        samplePush({ event: 'dtmf', callId: 'A1', dtmf: undefined }),
        { event: 'dtmf', callId: 'A1', direction: 'in' },
      ],
    ]
    for (const [push, sent] of pushes) expect(pushBody(push)).toBe(formBody(sent))
    expect(pushBody(samplePush({ event: 'newCall', callId: 'A1', xcid: undefined }))).toBe(
      'event=newCall&direction=in&from=492214710001&to=493023125000&callId=A1&origCallId=A1' +
        '&user%5B%5D=Dana+Sommer&userId%5B%5D=w0&fullUserId%5B%5D=1000001w0',
    )
  })

  it('has fields that fit each other, unless a test says otherwise', () => {
    const to = '+493023125010'
    expect(samplePush({ event: 'answer', to })).toMatchObject({ to, answeringNumber: to, userId: 'w0' })
    expect(samplePush({ event: 'newCall', callId: 'A1' })).toMatchObject({ origCallId: 'A1' })
    expect(samplePush({ event: 'newCall' }).callId).toMatch(/^[0-9A-F]{78}$/)
  })

  it('is signed over its bytes', async () => {
    const request = signedPush({ event: 'hangup', cause: 'busy' }, { url: publicUrl })
    const signature = Buffer.from(request.headers.get('x-sipgate-signature') ?? '', 'base64')
    const body = Buffer.from(await request.arrayBuffer())
    expect(verify('RSA-SHA256', body, testKey.publicKey, signature)).toBe(true)
    expect(request.url).toBe(publicUrl)
    expect(request.redirect).toBe('manual')
  })

  it('of each kind is accepted by a handler, and a new one each time', async () => {
    const newCall = vi.fn()
    const calls = createCallHandler({ newCall }, { publicUrl, publicKeys: testKey.publicKey })
    for (let count = 0; count < 2; count++)
      expect((await calls.fetch(signedPush({ event: 'newCall', from: '+493023125010' }))).status).toBe(200)
    expect(newCall).toHaveBeenCalledTimes(2)
    expect(newCall.mock.lastCall?.[0]).toMatchObject({ from: '+493023125010', users: ['Dana Sommer'] })
  })

  it('can come unsigned, wrongly signed, or with any body', async () => {
    const codes: string[] = []
    const options = {
      publicUrl,
      publicKeys: testKey.publicKey,
      onRefused: ({ code }: { code: string }) => void codes.push(code),
    }
    const { fetch } = createCallHandler({}, options)
    await fetch(signedPush({ event: 'newCall' }, { signature: 'missing' }))
    await fetch(signedPush({ event: 'newCall' }, { signature: 'wrong' }))
    await fetch(signedBody('event=newCall'))
    await fetch(signedBody('event=newCall', { headers: { 'X-SIPGATE-SIGNATURE': signatureOf('other') } }))
    expect(codes).toEqual(['signature_missing', 'signature_wrong', 'malformed_push', 'signature_wrong'])
  })

  it('is refused in production', () => {
    vi.stubEnv('NODE_ENV', 'production')
    try {
      createCallHandler({}, { publicUrl, publicKeys: testKey.publicKey })
      expect.unreachable()
    } catch (error) {
      expect(isWebhookError(error, 'test_key_in_production')).toBe(true)
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
