/** The end of a command's help. */
export function examples(...commands: string[]): string {
  return `\nExamples:\n${commands.map((command) => `  sipgate-kit ${command}`).join('\n')}`
}
