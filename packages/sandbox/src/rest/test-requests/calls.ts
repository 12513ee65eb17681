import type { TestRequests } from './test-request.ts'

export const callsRequests: TestRequests = {}
