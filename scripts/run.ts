import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export interface Outcome {
  ok: boolean
  output: string
  seconds: number
}

/** Runs a command of the workspace and keeps what it says. */
export async function run(command: string, args: readonly string[], cwd = root): Promise<Outcome> {
  const started = performance.now()
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: string[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const ok = await new Promise<boolean>((resolve) => {
    child.on('error', (error) => {
      chunks.push(String(error))
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
  return { ok, output: chunks.join('').trim(), seconds: (performance.now() - started) / 1000 }
}

/** Runs a TypeScript file of the workspace against the packages' sources. */
export function runScript(file: string, ...args: string[]): Promise<Outcome> {
  return run(process.execPath, ['--conditions=@sipgate-kit/source', '--import', 'tsx', file, ...args])
}
