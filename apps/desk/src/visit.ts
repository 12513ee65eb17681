import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from './language.ts'

/** What is known about a request from its first moment on. */
export interface Visit {
  /** Made by desk, never taken from the request: it is in the log, in `X-Request-Id` and on problem pages. */
  readonly id: string
  readonly language: Language
}

const visits = new AsyncLocalStorage<Visit>()

/** Runs `work` and all that follows from it as part of this visit. */
export function duringVisit(visit: Visit, work: () => void): void {
  visits.run(visit, work)
}

/** The visit that the running code belongs to; undefined for work in the background. */
export function currentVisit(): Visit | undefined {
  return visits.getStore()
}

/** The log fields of something that happened, with the request it happened in. */
export function onVisit<Fields extends object>(fields: Fields): Fields & { request?: string } {
  const visit = currentVisit()
  return visit === undefined ? fields : { ...fields, request: visit.id }
}
