import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

export interface Program {
  readonly output: () => string
  /** Resolves with the output so far once it holds `text`; rejects when the program ends first. */
  says(text: string | RegExp): Promise<string>
  /** Sends the signal and resolves with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** Resolves with the exit code when the program ends by itself. */
  readonly ended: Promise<number | null>
  readonly pid: number
}

/** Starts a file of the workspace as a process of its own, with nothing of this process's environment but PATH and HOME. */
export function startProgram(
  file: string,
  options: { args?: string[]; env?: Record<string, string>; cwd?: string } = {},
): Program {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@sipgate-kit/source',
      '--import',
      import.meta.resolve('tsx'),
      file,
      ...(options.args ?? []),
    ],
    {
      cwd: options.cwd ?? root,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  return followProgram(child)
}

/** Keeps what a running process says. */
export function followProgram(child: ChildProcessByStdio<null, Readable, Readable>): Program {
  let output = ''
  const listeners = new Set<() => void>()
  const hear = (chunk: Buffer) => {
    output += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  const ended = once(child, 'close').then(([code]) => code as number | null)

  return {
    output: () => output,
    ended,
    pid: child.pid ?? 0,
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (typeof text === 'string' ? !output.includes(text) : !text.test(output)) return
          listeners.delete(look)
          resolve(output)
        }
        listeners.add(look)
        void ended.then((code) =>
          reject(new Error(`ended with ${code} before it said ${String(text)}:\n${output}`)),
        )
        look()
      }),
    stop: async (signal = 'SIGINT') => {
      if (child.exitCode === null) child.kill(signal)
      return ended
    },
  }
}
