import { createLog, readConfig, startDesk } from '@sipgate-kit/desk'
import { startSandbox, type RunningSandbox } from '@sipgate-kit/sandbox'
import { freePort } from './free-port.ts'
import { root, startProgram } from './program.ts'
import { startProxy } from './proxy.ts'

/** One desk of several. */
export interface Instance {
  /** Past the load balancer. */
  readonly url: string
  /** Everything it has logged since it was made. */
  readonly log: () => string
  /** Starts it again after `stop`, with these variables changed. */
  start(env?: Record<string, string>): Promise<void>
  /** `SIGTERM` lets running requests finish; `SIGKILL` is for processes only. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

/** Several desks on one database, and a load balancer without stickiness in front of them. */
export interface Cluster {
  /** The load balancer: desk as a browser sees it. */
  readonly url: string
  readonly sandbox: RunningSandbox
  readonly instances: readonly Instance[]
  /** Refreshes that the sandbox has seen, refused ones included. */
  refreshes(): number
  close(): Promise<void>
}

interface Running {
  readonly log: () => string
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>
}

type Launch = (env: Record<string, string>, sandbox: RunningSandbox) => Promise<Running>

/** `npm start` itself. Pushes must be signed by sipgate. */
export const asProcesses: Launch = async (env) => {
  const program = startProgram('scripts/start.ts', { env })
  await program.says('Open')
  return { log: program.output, stop: async (signal) => void (await program.stop(signal)) }
}

/** Desks in the process of the test: they start in no time, take pushes of the sandbox, and cannot be killed. */
export const inThisProcess: Launch = async (env, sandbox) => {
  let lines = ''
  const log = createLog({ level: 'info', platform: Date, write: (line) => void (lines += line) })
  const desk = await startDesk({ config: readConfig(env, { root }), log, pushKey: sandbox.pushes.publicKey })
  return { log: () => lines, stop: () => desk.close() }
}

/** @param options.env the variables of all of them, `DATABASE_URL` and `ENCRYPTION_KEYS` among them */
export async function startCluster(options: {
  instances: number
  env: Record<string, string>
  launch: Launch
}): Promise<Cluster> {
  const sandbox = await startSandbox()
  const ports: number[] = []
  const balancer = await startProxy({ to: () => ports.map((port) => `http://127.0.0.1:${port}`) })
  const url = `http://localhost:${balancer.port}`
  const shared = {
    APP_URL: url,
    TRUST_PROXY: '1',
    SIPGATE_CLIENT_ID: sandbox.clientId,
    SIPGATE_CLIENT_SECRET: sandbox.clientSecret,
    SIPGATE_API_URL: sandbox.apiUrl,
    SIPGATE_LOGIN_URL: sandbox.loginUrl,
    ...options.env,
  }
  const instances: Instance[] = []
  for (let count = 0; count < options.instances; count += 1) {
    const port = await freePort()
    instances.push(instanceOn(port, shared, (env) => options.launch(env, sandbox)))
    ports.push(port)
  }
  const close = async () => {
    for (const instance of instances) await instance.stop()
    await balancer.close()
    await sandbox.close()
  }
  try {
    // All at once, as after a deployment: whoever comes first makes the tables.
    await Promise.all(instances.map((instance) => instance.start()))
  } catch (error) {
    await close()
    throw error
  }
  return {
    url,
    sandbox,
    instances,
    refreshes: () =>
      sandbox
        .requests({ operation: 'POST /token' })
        .filter(({ form }) => form?.['grant_type'] === 'refresh_token').length,
    close,
  }
}

function instanceOn(
  port: number,
  shared: Record<string, string>,
  launch: (env: Record<string, string>) => Promise<Running>,
): Instance {
  let running: Running | undefined
  let earlier = ''
  return {
    url: `http://localhost:${port}`,
    log: () => earlier + (running?.log() ?? ''),
    async start(env = {}) {
      running = await launch({ ...shared, PORT: String(port), ...env })
    },
    async stop(signal = 'SIGTERM') {
      const ending = running
      running = undefined
      await ending?.stop(signal)
      earlier += ending?.log() ?? ''
    },
  }
}
