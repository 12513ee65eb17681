import { describe, expect, it } from 'vitest'
import { answerRequests } from '../../test/answer-requests.ts'
import { failure } from '../../test/both-transports.ts'
import { Sipgate } from '../sipgate.ts'

const tokenWith = (scope: string) =>
  [{ alg: 'RS256' }, { scope }, {}].map((part) => btoa(JSON.stringify(part)).replaceAll('=', '')).join('.')

function refused(accessToken: string, body = '') {
  const fetch = answerRequests(() => new Response(body, { status: 403 }))
  return new Sipgate({ auth: { accessToken }, fetch })
}

describe('a 403', () => {
  it('says first what sipgate said, and then only which scopes would do', async () => {
    const text = 'This endpoint requires a sipgate Classic PBX Account'
    const error = await failure(refused('opaque-token', text).balance.get())
    expect(error.message).toBe(
      `sipgate said: “${text}”. sipgate does not allow this operation. It needs one of these scopes: all, balance:read. (GET /balance, status 403)`,
    )
    expect(error).toMatchObject({ answer: text, scopes: ['all', 'balance:read'] })
  })

  it('does not blame the scope when the token has it', async () => {
    const sms = { smsId: 's9', recipient: '+491713920001', message: 'Hi' }
    const { detail } = await failure(refused(tokenWith('sessions:sms:write')).sms.send(sms))
    expect(detail).toBe(
      'The token has the scope sessions:sms:write, so it is not that. Possible reasons: `smsId` is unknown or belongs to somebody else; `sms.extensions.list` lists the right ones.',
    )
  })

  it('names what else makes this operation answer so', async () => {
    const list = Promise.resolve(refused('opaque-token').history.list({ connectionIds: ['e0'] }))
    expect((await failure(list)).detail).toBe(
      'It needs one of these scopes: all, history:read. If the token has one, possible reasons: `connectionIds` holds a device such as e0; it takes lines and groups such as p0, g0, f0 and s0.',
    )
    expect((await failure(refused('opaque-token').balance.get())).detail).toContain(
      'the feature is not booked',
    )
  })
})

describe('an operation that does not exist', () => {
  it.each([
    ['GET /blance', 'Did you mean `GET /balance`?'],
    ['get /balance', 'Did you mean `GET /balance`?'],
    ['GET balance/', 'Did you mean `GET /balance`?'],
    ['GET /users/w0', 'Did you mean `GET /users/{userId}`, with the values in `path`?'],
    ['GET /contacts/1?x=1', 'Did you mean `GET /contacts/{contactId}`, with the values in `path`?'],
    ['GET /something/quite/different', 'Names look like `GET /users/{userId}`.'],
    ['', 'Names look like `GET /users/{userId}`.'],
  ])('is likely meant to be another one: %s', async (name, hint) => {
    const error = await failure(refused('opaque-token').request(name as never))
    expect(error.detail).toBe(`There is no operation \`${name}\`. ${hint}`)
  })
})
