import { afterEach, describe } from 'vitest'
import { Sipgate, SipgateError, type SipgateOptions } from '../src/index.ts'
import { recordedPlatform } from './recorded-platform.ts'
import { startServer, startTcpServer, type ScriptedAnswer } from './scripted-server.ts'

const transports = ['node:http', 'fetch'] as const
type TransportName = (typeof transports)[number]

export const balance = { amount: 123400, currency: 'EUR' }
export const token = 'canary-7c1f-access-token'

/** What a test of one transport starts with; everything is closed after the test. */
export interface Setup {
  readonly transport: TransportName
  readonly serve: (...answers: readonly ScriptedAnswer[]) => ReturnType<typeof startServer>
  readonly serveTcp: typeof startTcpServer
  readonly client: (
    baseUrl: string,
    options?: SipgateOptions,
  ) => { sipgate: Sipgate; platform: ReturnType<typeof recordedPlatform> }
}

/** Runs the same tests over node:http and over a given fetch. */
export function withBothTransports(title: string, tests: (setup: Setup) => void): void {
  describe.each(transports)(`${title} (%s)`, (transport) => tests(setUp(transport)))
}

export function setUp(transport: TransportName): Setup {
  const open: { close(): Promise<void> }[] = []
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()))
  })
  const remember = <Server extends { close(): Promise<void> }>(server: Server) => {
    open.push(server)
    return server
  }
  return {
    transport,
    serve: async (...answers) => remember(await startServer(...answers)),
    serveTcp: async (talk) => remember(await startTcpServer(talk)),
    client: (baseUrl, options = {}) => {
      const platform = recordedPlatform(options.platform)
      const sipgate = new Sipgate({
        auth: { accessToken: token },
        baseUrl,
        ...(transport === 'fetch'
          ? { fetch: (url: string, init: RequestInit) => globalThis.fetch(url, init) }
          : {}),
        ...options,
        platform,
      })
      return { sipgate, platform }
    },
  }
}

export const newClient = {
  name: 'Desk',
  description: 'Reference application',
  privacyUrl: 'https://example.com/privacy',
  termsUrl: 'https://example.com/terms',
  redirectUris: ['https://example.com/authorize'],
  webOrigins: ['https://example.com'],
}

/** The error a call ends with. */
export async function failure(work: Promise<unknown>): Promise<SipgateError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error instanceof SipgateError) return error
  throw new Error('the call did not end with a SipgateError', { cause: error })
}
