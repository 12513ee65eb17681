import type { CheckCall } from '../check-call.ts'

/** Where every byte counts, requests are checked only when `checks` says so. */
export const defaultChecks: readonly CheckCall[] = []
