const problems = {
  invalid_argument: 'That value is not one the sandbox can take.',
  unknown_operation: 'The sandbox has no such operation.',
  invalid_seed: 'The seed describes no state that a sandbox could have.',
  not_found: 'The sandbox has nothing of that name.',
  state_file_invalid: 'The state file cannot be read as the state of a sandbox.',
  state_file_unwritable: 'The state file cannot be written.',
  port_taken: 'The port is in use.',
  cannot_listen: 'The sandbox cannot listen there.',
} as const

/** Stable names of what can go wrong in steering or starting the sandbox. */
export type SandboxErrorCode = keyof typeof problems

/** Thrown by the sandbox's own methods; what its sipgate side refuses is an HTTP answer instead. */
export class SandboxError extends Error {
  readonly code: SandboxErrorCode

  constructor(code: SandboxErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? problems[code], options)
    this.name = 'SandboxError'
    this.code = code
  }
}
