/** What a JSON type is called in JSON Schema. */
export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null'

/** The part of JSON Schema that decides whether a value fits. The generator refuses what is missing here. */
export interface CheckSchema {
  /** The name of a schema that several others use. It stands alone. */
  readonly $ref?: string
  readonly type?: JsonType | readonly JsonType[]
  readonly const?: string | number | boolean | null
  /** Checked in requests only: sipgate may add values to its answers. */
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly format?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly items?: CheckSchema
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, CheckSchema>>
  readonly additionalProperties?: CheckSchema
  readonly anyOf?: readonly CheckSchema[]
  readonly allOf?: readonly CheckSchema[]
  readonly if?: CheckSchema
  readonly then?: CheckSchema
  /** A value that would pass, for a pattern or for a limit that nobody has a feeling for. */
  readonly like?: string | number
}

/** What is checked of one operation. */
export interface OperationChecks {
  /** Path and query together: their names differ. */
  readonly parameters?: CheckSchema
  readonly body?: CheckSchema
  readonly answer?: CheckSchema
  /** Whether the answer is not JSON: a text or a file. */
  readonly answersOther?: boolean
  /** Whether what was read may be sent back, with fields that are newer than the description. */
  readonly readBack?: boolean
}
