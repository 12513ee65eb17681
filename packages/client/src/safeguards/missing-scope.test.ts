import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { Sipgate } from '../sipgate.ts'

const token = (claims: object) =>
  ['head', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.')

function client(accessToken: string) {
  const sent: string[] = []
  const fetch = answerRequests((request) => {
    sent.push(request.url)
    return Promise.resolve(Response.json({ amount: 0, currency: 'EUR' }))
  })
  return { sent, sipgate: new Sipgate({ auth: { accessToken }, fetch }) }
}

describe('an access token that says what it was granted', () => {
  it('spares a request that could only be refused, and the error names scopes and operation', async () => {
    const { sipgate, sent } = client(token({ scope: 'openid users:read' }))
    await expect(sipgate.balance.get()).rejects.toMatchObject({
      code: 'missing_scope',
      operation: 'GET /balance',
      scopes: ['all', 'balance:read'],
      message: expect.stringContaining('all, balance:read') as string,
    })
    expect(sent).toEqual([])
  })

  it.each([
    ['the narrow scope', { scope: 'openid balance:read' }],
    ['`all`', { scope: 'all' }],
    [
      'the scope as a role, as older tokens have it',
      { scope: 'openid', realm_access: { roles: ['balance:read'] } },
    ],
    ['a scope with umlauts beside it', { scope: 'größe balance:read' }],
  ])('passes with %s', async (_, claims) => {
    const { sipgate, sent } = client(token(claims))
    await sipgate.balance.get()
    expect(sent).toHaveLength(1)
  })

  it('is not asked about an operation that any token may call', async () => {
    const { sipgate, sent } = client(token({ scope: 'openid' }))
    await sipgate.authorization.userinfo.get().catch(() => {})
    expect(sent).toHaveLength(1)
  })

  it('is looked at again after a renewal', async () => {
    const tokens = [token({ scope: 'users:read' }), token({ scope: 'balance:read' })]
    const sipgate = new Sipgate({
      auth: () => tokens.shift() ?? '',
      fetch: () => Promise.resolve(Response.json({ amount: 1, currency: 'EUR' })),
    })
    await expect(sipgate.balance.get()).rejects.toMatchObject({ code: 'missing_scope' })
    expect(await sipgate.balance.get()).toEqual({ amount: 1, currency: 'EUR' })
  })
})

describe('an access token that says nothing of scopes', () => {
  it.each([
    ['opaque', 'an-opaque-token'],
    ['without claims about scopes', token({ sub: 'w0' })],
    ['with an empty scope', token({ scope: '' })],
    ['with claims of the wrong kind', token({ scope: 5, realm_access: 'all' })],
    ['that is no JSON', 'a.b.c'],
  ])('%s is left to sipgate', async (_, accessToken) => {
    const { sipgate, sent } = client(accessToken)
    await sipgate.balance.get()
    expect(sent).toHaveLength(1)
  })
})
