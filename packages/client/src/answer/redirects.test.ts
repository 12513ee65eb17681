import { expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { failure, token, withBothTransports } from '../../test/both-transports.ts'

withBothTransports('a redirect', ({ serve, client }) => {
  it.each([301, 302, 303, 307, 308])(
    'T42: with status %i is not followed to another origin',
    async (status) => {
      const elsewhere = await serve({ body: { amount: 1, currency: 'EUR' } })
      const location = `${elsewhere.origin}/v2/balance?canary=1`
      const server = await serve({ status, headers: { location } })
      const error = await failure(client(server.baseUrl).sipgate.balance.get())
      expect(error).toMatchObject({ code: 'unexpected_status', status })
      expect(error.message).toContain(elsewhere.origin)
      expect(error.message).not.toContain('canary')
      expect(elsewhere.seen).toHaveLength(0)
      expect(server.seen).toHaveLength(1)
    },
  )

  it.each([
    ['in capitals', token.toUpperCase()],
    ['with a letter encoded', `%${token.charCodeAt(0).toString(16)}${token.slice(1)}`],
    ['with a tab in it', `${token.slice(0, 3)}\t${token.slice(3)}`],
  ])('T26: names no token that stands in its target %s', async (_, written) => {
    const server = await serve({ status: 302, headers: { location: `https://${written}.example/` } })
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error.message).toContain('It is a redirect')
    expect(error.message.toLowerCase()).not.toContain(token)
  })

  it('T42: is not followed on the same origin either', async () => {
    const server = await serve({ status: 302, headers: { location: '/v2/account' } })
    const error = await failure(client(server.baseUrl).sipgate.balance.get())
    expect(error.detail).toContain(`redirect to ${server.origin}`)
    expect(server.seen).toHaveLength(1)
  })

  it('T42: of a request that changes something is not followed', async () => {
    const elsewhere = await serve({ status: 204 })
    const server = await serve({ status: 307, headers: { location: elsewhere.origin } })
    const error = await failure(client(server.baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('unexpected_status')
    expect(elsewhere.seen).toHaveLength(0)
  })

  it.each([{}, { location: 'http://[' }, { location: 'javascript:alert(1)' }, { location: 'data:,x' }])(
    'may lead nowhere: %j',
    async (headers) => {
      const server = await serve({ status: 302, headers })
      const error = await failure(client(server.baseUrl).sipgate.balance.get())
      expect(error).toMatchObject({ code: 'unexpected_status', status: 302 })
      expect(error.message).not.toContain('alert')
    },
  )
})

withBothTransports('a URL in an answer', ({ serve, client }) => {
  it('T42: is data: no operation takes it, so no token goes there', async () => {
    const elsewhere = await serve({})
    const evil = `${elsewhere.origin}/x.pdf`
    const server = await serve({ body: { privacyUrl: evil, termsUrl: evil } })
    const { sipgate } = client(server.baseUrl)
    const { privacyUrl } = await sipgate.authorization.clients.gdpr.get({ clientId: 'a' })
    const asOperation = `GET ${privacyUrl}` as 'GET /balance'
    expect(await failure(sipgate.request(asOperation))).toMatchObject({ code: 'invalid_argument' })
    expect(await failure(sipgate.users.get({ userId: privacyUrl ?? '' }))).toMatchObject({
      code: 'invalid_argument',
    })
    expect(elsewhere.seen).toHaveLength(0)
  })
})

withBothTransports('a given fetch', ({ client }) => {
  it('T42: that hides a redirect, as browsers do, ends the call', async () => {
    const hidden = Object.defineProperties(new Response(null), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
    })
    const { sipgate } = client('https://api.sipgate.com/v2', { fetch: async () => hidden })
    const error = await failure(sipgate.balance.get())
    expect(error).toMatchObject({
      code: 'unexpected_status',
      detail: expect.stringContaining('redirect') as string,
    })
    expect(error.status).toBeUndefined()
  })

  it('T42: that has followed one ends the call, too', async () => {
    const followed = Object.defineProperty(Response.json({ amount: 1, currency: 'EUR' }), 'redirected', {
      value: true,
    })
    const { sipgate } = client('https://api.sipgate.com/v2', { fetch: async () => followed })
    expect(await failure(sipgate.balance.get())).toMatchObject({ code: 'unexpected_status' })
  })

  it('T42: that has followed one to a place that is busy sends nothing twice', async () => {
    let sent = 0
    const fetch = async () => {
      sent += 1
      return Object.defineProperty(new Response('{}', { status: 429 }), 'redirected', { value: true })
    }
    const { sipgate } = client('https://api.sipgate.com/v2', { fetch })
    const sms = sipgate.sms.send({ smsId: 's0', recipient: '+491713920001', message: 'Hi' })
    expect(await failure(sms)).toMatchObject({ code: 'unexpected_status' })
    expect(sent).toBe(1)
  })

  it('T42: is told to follow none, and to send no cookies', async () => {
    const requests: Request[] = []
    const fetch = answerRequests(async (request) => {
      requests.push(request)
      return Response.json({ amount: 1, currency: 'EUR' })
    })
    await client('https://api.sipgate.com/v2', { fetch }).sipgate.balance.get()
    expect(requests[0]).toMatchObject({
      url: 'https://api.sipgate.com/v2/balance',
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
    })
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${token}`)
  })
})
