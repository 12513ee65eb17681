import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog, readConfig, startDesk, type RunningDesk } from '@sipgate-kit/desk'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { startProxy, type Proxy, type ProxyOptions } from './proxy.ts'

export interface BehindProxies {
  /** Desk as a browser sees it. */
  readonly url: string
  /** The port of the outermost proxy. */
  readonly port: number
  readonly desk: RunningDesk
  readonly sandbox: RunningSandbox
  /** The lines of desk's log so far, without those for itself. */
  readonly log: Record<string, unknown>[]
  close(): Promise<void>
}

/**
 * Desk on http, and proxies in front of it, the outermost first. That one speaks https.
 * @param options.host desk's name; its port is the outermost proxy's
 */
export async function startBehindProxies(options: {
  host: string
  env?: Record<string, string>
  proxies?: readonly Pick<ProxyOptions, 'address'>[]
}): Promise<BehindProxies> {
  const { host, env = {}, proxies: wanted = [{}] } = options
  const folder = mkdtempSync(join(tmpdir(), 'desk-'))
  const proxies: Proxy[] = []
  let deskPort = 0
  // The innermost first, because each has to know the port of the next.
  for (const [index, proxy] of [...wanted].reverse().entries()) {
    const next = proxies[0]?.port
    const to = () => [`http://127.0.0.1:${next ?? deskPort}`]
    proxies.unshift(await startProxy({ ...proxy, to, https: index === wanted.length - 1 }))
  }
  const port = proxies[0]?.port ?? 0
  const url = `https://${host}:${port}`
  const sandbox = await startSandbox({
    seed: {
      clients: [{ clientId: 'behind-proxies', clientSecret: 'secret', redirectUris: [`${url}/authorize`] }],
    },
  })
  const config = readConfig(
    {
      PORT: '0',
      APP_URL: url,
      TRUST_PROXY: String(wanted.length),
      SIPGATE_CLIENT_ID: 'behind-proxies',
      SIPGATE_CLIENT_SECRET: 'secret',
      SIPGATE_API_URL: sandbox.apiUrl,
      SIPGATE_LOGIN_URL: sandbox.loginUrl,
      DATABASE_URL: 'sqlite:desk.db',
      ...env,
    },
    { root: folder },
  )
  const log: Record<string, unknown>[] = []
  const write = (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>)
  const desk = await startDesk({ config, log: createLog({ level: 'debug', platform: Date, write }) })
  deskPort = desk.port
  return {
    url,
    port,
    desk,
    sandbox,
    log,
    async close() {
      for (const proxy of proxies) await proxy.close()
      await desk.close()
      await sandbox.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
