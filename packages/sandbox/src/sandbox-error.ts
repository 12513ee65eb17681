const problems = {
  invalid_argument: 'A value is invalid.',
  unknown_operation: 'The sandbox has no operation with that name.',
  invalid_seed: 'The seed does not describe a valid state.',
  not_found: 'The sandbox has nothing with that name.',
  state_file_invalid: 'The state file cannot be read as the state of a sandbox.',
  state_file_unwritable: 'The state file cannot be written.',
  port_taken: 'The port is in use.',
  cannot_listen: 'The sandbox cannot listen on that address.',
} as const

/** Stable codes for what can go wrong when starting or controlling the sandbox. */
export type SandboxErrorCode = keyof typeof problems

/** Thrown by the sandbox's own methods. What sipgate itself would refuse is an HTTP answer instead. */
export class SandboxError extends Error {
  readonly code: SandboxErrorCode

  constructor(code: SandboxErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? problems[code], options)
    this.name = 'SandboxError'
    this.code = code
  }
}
