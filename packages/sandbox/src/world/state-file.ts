import { mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Platform } from '../platform.ts'
import { SandboxError } from '../sandbox-error.ts'
import { isState, stateProblem } from './state/state.ts'
import type { State } from './state/state.ts'
import { upgraded } from './state/upgrade.ts'

/** Keeps a sandbox's state in a file between starts. */
export interface StateFile {
  /** What the file held at the start; undefined when there was none. */
  readonly stored: State | undefined
  /** Writes soon; many changes in a row become one write. */
  save(state: () => State): void
  /** Writes now what is not yet written. */
  flush(): Promise<void>
  /** The same, for the last time. */
  close(): Promise<void>
}

const settleMilliseconds = 50

/**
 * Reads a state file. Nothing is overwritten when it is not the sandbox's own.
 * @throws SandboxError `state_file_invalid`, `state_file_unwritable`
 */
export async function openStateFile(path: string, platform: Platform): Promise<StateFile> {
  const stored = await read(path, platform.now())
  let unwritten: (() => State) | undefined
  let writing: Promise<void> = Promise.resolve()
  let waiting = false
  const stop = new AbortController()

  function flush(): Promise<void> {
    const next = writing.then(async () => {
      const state = unwritten
      unwritten = undefined
      if (state) await writeState(path, state())
    })
    writing = next.catch(() => undefined)
    return next
  }

  return {
    stored,
    save(state) {
      unwritten = state
      if (waiting) return
      waiting = true
      const settled = platform.sleep(settleMilliseconds, stop.signal).catch(() => undefined)
      void settled
        .then(() => {
          waiting = false
          return flush()
        })
        // A full disk must not stop the sandbox in the middle of a login; closing tries again and reports it.
        .catch(() => {
          unwritten ??= state
        })
    },
    flush,
    close() {
      stop.abort()
      return flush()
    },
  }
}

async function read(path: string, now: number): Promise<State | undefined> {
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new SandboxError(
      'state_file_invalid',
      `The state file ${path} cannot be read (${codeOf(cause)}). Check that ${dirname(path)} is a folder and its permissions. Nothing was changed.`,
      {
        cause,
      },
    )
  }
  const parsed = upgraded(parse(content), now)
  if (isState(parsed)) return parsed
  throw new SandboxError(
    'state_file_invalid',
    `${path} is not the state of a sandbox of this version (${stateProblem(parsed)}). ` +
      'Nothing was changed: move the file away, or name another one.',
  )
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

/** Into a file beside it first, so that a stop in the middle leaves the old state whole. */
async function writeState(path: string, state: State): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await makeFolder(dirname(path))
    await unlink(temporary).catch(() => undefined)
    await writeFile(temporary, `${JSON.stringify(state, undefined, 1)}\n`, { mode: 0o600, flag: 'wx' })
    await rename(temporary, path)
  } catch (cause) {
    await unlink(temporary).catch(() => undefined)
    throw new SandboxError(
      'state_file_unwritable',
      `The state file ${path} cannot be written (${codeOf(cause)}). Check the folder's permissions and free space.`,
      { cause },
    )
  }
}

/** Node's own recursive mkdir never comes back where a folder cannot be made at all, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await mkdir(path)
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason'
}
