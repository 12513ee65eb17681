import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Sipgate } from '@sipgate-kit/client'
import type { RunningSandbox } from '@sipgate-kit/sandbox'
import { createCallHandler, type CallHandlers, type CallProblem } from '@sipgate-kit/webhooks'
import { webhookSettings } from '@sipgate-kit/webhooks/settings'

/** An application that a sandbox calls. */
export interface Application {
  readonly url: string
  readonly problems: readonly CallProblem[]
  close(): Promise<void>
}

/** Starts a server with these handlers, and lets the sandbox's accounts push their calls to it. */
export async function startApplication(
  sandbox: RunningSandbox,
  handlers: CallHandlers,
): Promise<Application> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}/push`
  const problems: CallProblem[] = []
  const calls = createCallHandler(handlers, {
    publicUrl: url,
    publicKeys: sandbox.pushes.publicKey,
    onProblem: (problem) => problems.push(problem),
  })
  server.on('request', calls.node())
  await connect(sandbox, url)
  return {
    url,
    problems,
    async close() {
      await calls.close()
      server.close()
      server.closeAllConnections()
    },
  }
}

/** Lets the sandbox's accounts push their calls to a URL. */
export async function connect(sandbox: RunningSandbox, url: string): Promise<void> {
  for (const account of sandbox.accounts.list({ reveal: true })) {
    const [auth] = account.personalAccessTokens
    if (!auth) throw new Error('Each account of the seed has a token.')
    await webhookSettings(new Sipgate({ baseUrl: sandbox.apiUrl, auth })).connect({ url, log: true })
  }
}
