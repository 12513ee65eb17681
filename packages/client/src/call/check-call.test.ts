import { describe, expect, it } from 'vitest'
import { happenedAfter } from './check-call.ts'
import { SipgateError } from '../errors/sipgate-error.ts'
import type { SipgateErrorCode } from '../errors/error-codes.ts'

describe('what the error of a call that costs money says of it', () => {
  it.each<[SipgateErrorCode, string]>([
    ['malformed_response', 'yes'],
    ['outcome_unknown', 'unknown'],
    ['server_error', 'unknown'],
    ['unexpected_status', 'unknown'],
    // It would be outcome_unknown if a byte had left.
    ['connection_failed', 'no'],
    ['timeout', 'no'],
    ['aborted', 'no'],
    ['rate_limited', 'no'],
    ['invalid_request', 'no'],
    ['no_credit', 'no'],
  ])('%s: %s', (code, happened) => {
    for (const effect of ['costs-money', 'changes'] as const)
      expect(happenedAfter(new SipgateError(code), effect)).toBe(happened)
  })
})

describe('what the error of a call that may be made twice says of it', () => {
  it.each<[SipgateErrorCode, string]>([
    ['connection_failed', 'unknown'],
    ['timeout', 'unknown'],
    ['aborted', 'unknown'],
    ['server_error', 'unknown'],
    ['not_found', 'no'],
  ])('%s: %s', (code, happened) => {
    for (const effect of ['none', 'idempotent'] as const)
      expect(happenedAfter(new SipgateError(code), effect)).toBe(happened)
  })
})
