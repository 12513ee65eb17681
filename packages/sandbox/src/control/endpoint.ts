import type { Schema } from './body-schema.ts'

export interface ControlCall {
  /** The `{id}` of the path. */
  id: string
  query: URLSearchParams
  /** Parsed JSON; undefined when there was none. */
  body: unknown
}

export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/_sandbox/api`, with at most one `{id}`. */
  path: string
  /** What it does, for the README and for the answer to a wrong address. */
  does: string
  /** What the `{id}` is. */
  id?: string
  query?: Readonly<Record<string, Schema>>
  /** What it takes. Without one it takes nothing. */
  body?: Schema
  /** Whether there is something to read in its answer. Default true. */
  answers?: boolean
  /** Undefined answers 204. May be a promise. */
  run(call: ControlCall): unknown
}
