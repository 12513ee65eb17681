import { createSandbox } from '../src/create-sandbox.ts'
import type { SandboxOptions } from '../src/sandbox-options.ts'
import type { Sandbox } from '../src/sandbox.ts'
import { seed } from '../src/world/seed/seed.ts'

/** A sandbox with the first entries of the history only, for tests that compare whole states. */
export function smallSandbox(options: Omit<SandboxOptions, 'state'> = {}): Sandbox {
  const state = seed()
  for (const account of state.accounts) {
    account.history = account.history.slice(-10)
    account.files = account.files.filter(({ id }) => !id.startsWith('d') || id.endsWith('0001'))
  }
  return createSandbox({ ...options, state })
}
