/** What a command takes from the terminal it runs in. Tests hand in their own. */
export interface Terminal {
  /** What follows the program's name. */
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
  /** Resolves when the program is told to stop. */
  readonly stopped: Promise<unknown>
}
