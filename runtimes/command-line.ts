import { execFile } from 'node:child_process'
import { cleanPath, findBinary, type BinaryName } from './binaries.ts'
import type { Result, Runtime } from './runtime.ts'

const timeLimitMilliseconds = 60_000

/** A runtime that runs a file: Node, Bun, Deno. */
export function commandLine(title: string, binary: BinaryName, args: readonly string[]): Runtime {
  return {
    title,
    async tryOn({ packed, given }) {
      const found = findBinary(binary)
      if ('missing' in found) return { skipped: found.missing }
      const output = await runFile(
        found.path,
        [...args, 'entries/command-line.mjs', JSON.stringify(given)],
        packed.folder,
      )
      return { version: found.version, results: readResults(output) }
    },
  }
}

function runFile(file: string, args: readonly string[], cwd: string): Promise<string> {
  const env = { PATH: cleanPath, HOME: cwd, NO_COLOR: '1' }
  return new Promise((resolve) => {
    execFile(file, args, { cwd, env, timeout: timeLimitMilliseconds }, (error, stdout, stderr) =>
      resolve(error ? `${stdout}${stderr}${error.signal ?? ''}` : stdout),
    )
  })
}

function readResults(output: string): readonly Result[] {
  const last = output.trim().split('\n').at(-1) ?? ''
  try {
    return JSON.parse(last) as Result[]
  } catch {
    throw new Error(`It gave no results, but said:\n${output.slice(-3000)}`)
  }
}
