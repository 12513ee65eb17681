import type { UserRequest } from '../../http/user-request.ts'

/** What pushes do not tell of a call that is in progress. */
export interface CallFlags {
  readonly muted?: boolean
  readonly hold?: boolean
  readonly recording?: boolean
}

/** By sipgate's call id: one request. Nothing is known without the scope, or when sipgate does not answer: pages do without. */
export async function readFlags({ login, sipgate }: UserRequest): Promise<ReadonlyMap<string, CallFlags>> {
  if (!login.scopes.includes('rtcm:read')) return new Map()
  try {
    const { data } = await sipgate.calls.list({ timeout: 2_000, retries: 0 })
    return new Map(
      data.map(({ callId, muted, hold, recording }) => [
        callId,
        { muted: muted === true, hold: hold === true, recording: recording === true },
      ]),
    )
  } catch {
    return new Map()
  }
}
