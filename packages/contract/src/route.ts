/**
 * What repeating an operation would do. It decides what a client may send again by itself.
 * - `none`: nothing changes.
 * - `idempotent`: a repeat changes nothing more, and is answered the same.
 * - `changes`: each time changes something, or a repeat would be answered as an error (a second deletion: 404).
 * - `costs-money`: each time costs money, or contacts somebody who is not in a call yet.
 */
export type Effect = 'none' | 'idempotent' | 'changes' | 'costs-money'

/**
 * The least an answer must hold to mean anything, as a light check without a validator. A word: that type (`integer`
 * is a whole number, `any` is anything but missing). A list of one: an array of such items. An object: an object with
 * at least these fields; `{}` is any object.
 */
export type RequiredShape =
  | 'string'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'any'
  | readonly [RequiredShape]
  | { readonly [field: string]: RequiredShape }

/** How one operation goes over the wire. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With its placeholders: `/users/{userId}`. */
  readonly path: string
  /** The client's method: `users.get`. */
  readonly sdk: string
  readonly effect: Effect
  /** Whether it takes `offset` and `limit` and answers `items`, mostly with `totalCount`. */
  readonly paged: boolean
  /** Names of query parameters. An array is sent as repeated parameters: `types=CALL&types=FAX`. */
  readonly query: readonly string[]
  /** `fields`: a JSON object whose fields are arguments of the method. `whole`: given as the argument `body`. */
  readonly body: 'none' | 'fields' | 'whole'
  /** One of these is needed. Empty: any valid token will do. */
  readonly scopes: readonly string[]
  /** Whether it needs no credentials at all. */
  readonly public: boolean
  readonly answer: 'json' | 'none' | 'text' | 'binary'
  /** The status of success. sipgate's description is often silent here, so accept any 2xx. */
  readonly status: number
  /**
   * The least a JSON answer must hold. Missing where there is no JSON answer, and for deletions, which have
   * happened whatever the answer shows.
   */
  readonly required?: RequiredShape
}

/** What a client can do without, where bytes count: servers, readers of errors, and careful readers of answers do not. */
export interface RouteFacts extends Pick<Route, 'scopes' | 'required'>, Partial<Pick<Route, 'query'>> {
  /** Where it is not the usual one: 200 for GET, else 204. */
  readonly status?: number
}
