import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { failure, newClient, setUp } from '../../test/both-transports.ts'
import { loopbackCertificate } from '../../test/loopback-certificate.ts'
import { closedPort } from '../../test/scripted-server.ts'
import { explainFailure } from './explain-connection-failure.ts'

describe.each(['node:http', 'fetch'] as const)('a connection that fails says why (%s)', (transport) => {
  const { client, serveTcp } = setUp(transport)
  const problemOf = async (baseUrl: string) =>
    (await failure(client(baseUrl, { retries: 0 }).sipgate.balance.get())).message

  it('when nobody listens', async () => {
    const port = await closedPort()
    expect(await problemOf(`http://127.0.0.1:${port}/v2`)).toBe(
      `sipgate was not reached, or the connection broke. It is safe to try again. 127.0.0.1:${port} refused the connection (ECONNREFUSED). Check host and port, and whether the server is running. (GET /balance)`,
    )
  })

  it('when the name does not exist', async () => {
    expect(await problemOf('https://sipgate.invalid/v2')).toMatch(
      /The host name of sipgate\.invalid (was not found \(ENOTFOUND\)|could not be looked up \(EAI_AGAIN\))/,
    )
  })

  it('when the certificate is not trusted', async () => {
    const server = createTlsServer(loopbackCertificate)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expect(await problemOf(`https://127.0.0.1:${port}/v2`)).toContain(
      `The certificate of 127.0.0.1:${port} is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT). If your company inspects traffic, put its CA certificate into NODE_EXTRA_CA_CERTS.`,
    )
    await new Promise((resolve) => server.close(resolve))
  })

  it('when it is closed half way', async () => {
    const server = await serveTcp((socket) => socket.once('data', () => socket.destroy()))
    expect(await problemOf(server.baseUrl)).toContain('closed the connection before its answer was complete')
    const { sipgate } = client(server.baseUrl)
    const unknown = await failure(sipgate.authorization.clients.create(newClient))
    expect((unknown.cause as Error).message).toContain('closed the connection before its answer was complete')
  })
})

describe('a code', () => {
  it.each([
    ['CERT_HAS_EXPIRED', 'is not valid today (CERT_HAS_EXPIRED)'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'is for another host'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'is not trusted'],
    ['EPROTO', 'could not agree on encryption'],
    ['ETIMEDOUT', 'did not respond in time'],
    ['ENETUNREACH', 'There is no route to'],
    ['EMFILE', 'too many open files'],
    ['HPE_INVALID_CONSTANT', 'is not HTTP'],
    ['E_NEW', 'The connection to api.sipgate.com failed (E_NEW).'],
  ])('%s is explained, wherever it lies', (code, text) => {
    const cause = new Error('failed', { cause: Object.assign(new Error('inner'), { code }) })
    expect(explainFailure(cause, 'api.sipgate.com')).toContain(text)
    expect(explainFailure(cause, 'api.sipgate.com')).toContain('api.sipgate.com')
  })

  it.each([undefined, null, 'text', {}, { code: 7 }, { code: 'two words' }])(
    'may be missing: %j',
    (cause) => {
      expect(explainFailure(cause, 'the proxy p:1')).toBe('The connection to the proxy p:1 failed.')
    },
  )
})
