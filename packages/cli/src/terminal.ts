/** What the program takes from the terminal it runs in. Tests pass their own. */
export interface Terminal {
  /** The command-line arguments after the program's name. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Resolves with the signal that asks the program to stop. */
  readonly stopped: Promise<StopSignal>
}

export type StopSignal = 'SIGINT' | 'SIGTERM'
