import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { balance, failure, setUp } from '../../test/both-transports.ts'
import { loopbackCertificate } from '../../test/loopback-certificate.ts'

describe('an encrypted connection of node:http', () => {
  const { client } = setUp('node:http')
  const sockets: Socket[] = []
  const seen: string[] = []
  let answer = true
  const server = createServer(loopbackCertificate, (request, response) => {
    seen.push(`${request.method} ${sockets.indexOf(request.socket) + 1}`)
    if (answer) response.end(JSON.stringify(balance))
    else request.socket.destroy()
  })
  server.on('secureConnection', (socket) => sockets.push(socket))
  server.on('tlsClientError', () => {})
  let baseUrl = ''

  beforeEach(async () => {
    answer = true
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    baseUrl = `https://127.0.0.1:${(server.address() as AddressInfo).port}/v2`
  })
  afterEach(async () => {
    vi.unstubAllEnvs()
    sockets.splice(0)
    seen.splice(0)
    await new Promise((resolve) => {
      server.close(resolve)
      server.closeAllConnections()
    })
  })

  it('to a server that cannot prove who it is carries nothing', async () => {
    const { sipgate, platform } = client(baseUrl)
    const error = await failure(sipgate.account.verify({ verificationCode: '1' }))
    expect(error).toMatchObject({ code: 'connection_failed', cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } })
    expect(seen).toEqual([])
    // Not a byte of the request left, so it was safe to try again.
    expect(platform.sleeps).toHaveLength(2)
  })

  it('is kept for reading, and new for what must not happen twice', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    const { sipgate } = client(baseUrl)
    await sipgate.balance.get()
    await sipgate.account.verify({ verificationCode: '1' })
    await sipgate.balance.get()
    expect(seen).toEqual(['GET 1', 'PUT 2', 'GET 1'])
  })

  it('that breaks after the request left leaves the outcome open', async () => {
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
    answer = false
    const error = await failure(client(baseUrl).sipgate.account.verify({ verificationCode: '1' }))
    expect(error.code).toBe('outcome_unknown')
    expect(seen).toEqual(['PUT 1'])
  })
})
