import type { CheckCall } from '../check-call.ts'

/** On Node, where size does not matter. Loaded at the first call, so that importing the client stays quick. */
const checkRequest: CheckCall = async (call) => {
  const { checkRequest: check } = await import('../validate.ts')
  return check(call)
}

export const defaultChecks: readonly CheckCall[] = [checkRequest]
