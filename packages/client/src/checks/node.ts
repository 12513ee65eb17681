import type { CheckCall } from '../check-call.ts'

/** On Node the description is at hand, so each request is held against it. */
export const defaultChecks: readonly CheckCall[] = []
