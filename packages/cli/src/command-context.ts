import type { Control } from './control.ts'
import type { Platform } from './platform.ts'
import type { Terminal } from './terminal.ts'

/** What every command receives. */
export interface CommandContext {
  readonly terminal: Terminal
  readonly platform: Platform
  /** The address that `--url` or SIPGATE_SANDBOX_URL names. */
  readonly sandboxUrl: () => string
  /** The sandbox there. */
  readonly control: () => Control
  /** Whether `--url` was given, before the command or after it. */
  readonly namesSandbox: () => boolean
  /** Whether `--json` was given, before the command or after it. */
  readonly isJson: () => boolean
  /** Prints `answer` as JSON with `--json`, and `text` without. */
  readonly show: (answer: unknown, text: string) => void
  /** Sets the exit code, which is 0 otherwise. */
  readonly exit: (code: number) => void
}
