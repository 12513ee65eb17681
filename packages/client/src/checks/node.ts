import type { CheckCall } from '../check-call.ts'
import { checkRequest } from '../validate.ts'

/** On Node the description is at hand, so each request is held against it. */
export const defaultChecks: readonly CheckCall[] = [checkRequest]
