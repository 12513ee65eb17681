import type { RequiredShape } from '@sipgate-kit/contract'
import { deriveRoute, type CallRoute } from './call-route.ts'

/** What a client knows of the API. It decides about size in a browser: the whole table, or names alone. */
export interface Knowledge {
  readonly findRoute: (operation: string) => CallRoute | undefined
  /** What an answer lacks of the fields without which it means nothing, as one sentence. Names alone do not tell. */
  readonly findMissing?: (answer: unknown, shape: RequiredShape) => string | undefined
}

export const namesAlone: Knowledge = { findRoute: deriveRoute }
