import { startSandbox } from '@sipgate-kit/sandbox'
import { systemPlatform } from '../../packages/cli/src/platform.ts'
import { runCli } from '../../packages/cli/src/run-cli.ts'
import { freePort } from '../support/free-port.ts'
import { startProgram } from '../support/program.ts'

interface Finding {
  name: string
  result: 'withstood' | 'vulnerable' | 'untried'
  saw: string
}

export interface AuditRun {
  /** The exit code. */
  code: number
  /** What was complained about. */
  complaints: string
  /** The names of the attacks that went so. */
  names(result: Finding['result']): string[]
  /** What was seen of one attack, and how it went. */
  of(name: string): string
}

/** Runs `sipgate-kit audit` as a program would: with `--json`. */
export function runAudit(...args: string[]): Promise<AuditRun> {
  return runAuditWith(systemPlatform.sleep, ...args)
}

/** The same, with other means to wait. */
export async function runAuditWith(
  sleep: (typeof systemPlatform)['sleep'],
  ...args: string[]
): Promise<AuditRun> {
  const said: string[] = []
  const complaints: string[] = []
  const terminal = {
    args: ['audit', ...args, '--json'],
    env: {},
    print: (text: string) => said.push(text),
    complain: (text: string) => complaints.push(text),
    stopped: new Promise<never>(() => {}),
  }
  const code = await runCli(terminal, { ...systemPlatform, sleep })
  const { findings = [] } = JSON.parse(said[0] ?? '{}') as { findings?: Finding[] }
  return {
    code,
    complaints: complaints.join('\n'),
    names: (wanted) => findings.filter(({ result }) => result === wanted).map(({ name }) => name),
    of: (wanted) => {
      const found = findings.find(({ name }) => name === wanted)
      return found ? `${found.result}: ${found.saw}` : 'not run'
    },
  }
}

/**
 * Starts a program that takes its addresses from the environment, with a sandbox behind it, and audits it.
 * @param names the attacks to try, with spaces between them
 */
export async function auditProgram(file: string, names: string): Promise<AuditRun> {
  const sandbox = await startSandbox()
  const port = await freePort()
  const program = startProgram(file, {
    env: {
      PORT: String(port),
      API_URL: sandbox.apiUrl,
      AUTH_URL: sandbox.authUrl,
      TOKEN_URL: sandbox.tokenUrl,
      CLIENT_ID: sandbox.clientId,
      CLIENT_SECRET: sandbox.clientSecret,
    },
  })
  try {
    await program.says('ready')
    const only = names.split(' ').flatMap((name) => ['--only', name])
    return await runAudit(`http://localhost:${port}`, '--sandbox', sandbox.url, ...only)
  } finally {
    await program.stop('SIGTERM')
    await sandbox.close()
  }
}
