import type { Effect, Route } from '../src/route.ts'
import type { Parameter, Schema } from './description.ts'

/** One operation of the description with all references to parameters and answers followed: what the writers work on. */
export interface Operation {
  /** `GET /users/{userId}` */
  readonly key: string
  readonly method: Route['method']
  readonly path: string
  /** `users.get` */
  readonly sdk: string
  /** `UsersGet`, the start of the names of generated types. */
  readonly typeName: string
  readonly effect: Effect
  readonly paged: boolean
  /** Names of arguments of which one must be given, and not be empty. */
  readonly selects: readonly string[]
  readonly deprecated: boolean
  readonly summary: string
  readonly description: string
  readonly since: string | undefined
  readonly source: string | undefined
  readonly scopes: readonly string[]
  readonly public: boolean
  readonly pathParameters: readonly Parameter[]
  readonly queryParameters: readonly Parameter[]
  readonly body: OperationBody | undefined
  readonly status: number
  /** What success means. */
  readonly success: string
  readonly answer: OperationAnswer
  readonly errors: readonly { status: string; description: string }[]
}

export interface OperationBody {
  readonly schema: Schema
  readonly required: boolean
  /** The fields that become arguments, when the body is an object of known fields. */
  readonly fields:
    { readonly properties: Record<string, Schema>; readonly required: readonly string[] } | undefined
  /** A body that makes sense, where the description shows one. */
  readonly example: unknown
}

export interface OperationAnswer {
  readonly kind: Route['answer']
  readonly schema: Schema | undefined
}
