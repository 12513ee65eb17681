import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RunningSandbox } from '@sipgate-kit/sandbox'
import { redirected } from '../../packages/cli/src/exec/redirected-environment.ts'
import { root } from '../support/program.ts'

/** The folder of a developer who does not know sipgate-kit: a program, a package.json and what npm installed. */
export interface Project {
  readonly folder: string
  write(file: string, text: string): void
  /** Starts a command as `sipgate-kit sandbox exec` does. */
  start(command: string, ...args: string[]): Running
  remove(): void
}

export interface Running {
  readonly child: ChildProcess
  readonly stdout: () => string
  readonly stderr: () => string
  /** Resolves with what it printed so far once that matches; rejects when the program ends first. */
  prints(text: RegExp): Promise<RegExpExecArray>
  /** The same of what it printed as an error. */
  complains(text: RegExp): Promise<RegExpExecArray>
  /** Resolves with the exit code. */
  readonly ended: Promise<number | null>
}

interface ProjectOptions {
  sandbox: RunningSandbox
  /** Files of `programs/`, by their address. */
  files?: URL[]
  /** Fields of its package.json. */
  manifest?: object
  env?: Record<string, string>
}

export function createProject({ sandbox, files = [], manifest, env = {} }: ProjectOptions): Project {
  const folder = mkdtempSync(join(tmpdir(), 'program-'))
  const installed = join(root, 'node_modules')
  symlinkSync(installed, join(folder, 'node_modules'), 'junction')
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text)
  write('package.json', JSON.stringify({ name: 'program', private: true, ...manifest }))
  for (const file of files) cpSync(file, join(folder, basename(fileURLToPath(file))))
  const { PATH = '', HOME } = process.env
  const environment = { PATH: [join(installed, '.bin'), PATH].join(delimiter), HOME, ...env }
  return {
    folder,
    write,
    start: (command, ...args) =>
      running(spawn(command, args, { cwd: folder, env: redirected(environment, sandbox), stdio: 'pipe' })),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function running(child: ChildProcess): Running {
  const heard = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.setEncoding('utf8').on('data', (text: string) => (heard[name] += text))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  const heardOf = (name: 'stdout' | 'stderr', text: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = text.exec(heard[name])
        if (found) resolve(found)
      }
      child[name]?.on('data', look)
      void ended.then((code) => reject(new Error(`ended with ${code}:\n${heard.stdout}${heard.stderr}`)))
      look()
    })
  return {
    child,
    stdout: () => heard.stdout,
    stderr: () => heard.stderr,
    ended,
    prints: (text) => heardOf('stdout', text),
    complains: (text) => heardOf('stderr', text),
  }
}
