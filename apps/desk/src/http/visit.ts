import { AsyncLocalStorage } from 'node:async_hooks'
import type { Language } from '../language/language.ts'

/** What desk knows about a request from the start. */
export interface Visit {
  /** Made by desk, never taken from the request. The log, `X-Request-Id` and problem pages show it. */
  readonly id: string
  readonly language: Language
}

const visits = new AsyncLocalStorage<Visit>()

/** Runs `work`, and everything that follows from it, as part of this visit. */
export function duringVisit(visit: Visit, work: () => void): void {
  visits.run(visit, work)
}

/** The visit that the running code belongs to; undefined for work in the background. */
export function currentVisit(): Visit | undefined {
  return visits.getStore()
}

/** The fields of a log line, with the id of the request they belong to. */
export function onVisit<Fields extends object>(fields: Fields): Fields & { request?: string } {
  const visit = currentVisit()
  return visit === undefined ? fields : { ...fields, request: visit.id }
}
