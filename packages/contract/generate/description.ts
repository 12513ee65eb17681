/** The part of OpenAPI 3.1 that our description uses. */
export interface Description {
  openapi: string
  info: Record<string, unknown>
  servers: unknown[]
  tags: { name: string; description?: string }[]
  paths: Record<string, PathItem>
  components: Components
}

export interface Components {
  securitySchemes?: Record<string, unknown>
  responses?: Record<string, Response | Reference>
  parameters?: Record<string, Parameter | Reference>
  schemas?: Record<string, Schema>
}

export interface Reference {
  $ref: string
}

export const methods = ['get', 'post', 'put', 'delete'] as const

export type PathItem = { [Method in (typeof methods)[number]]?: OperationObject } & {
  parameters?: (Parameter | Reference)[]
}

export interface OperationObject {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema; example?: unknown }> }
  responses?: Record<string, Response | Reference>
  security?: Record<string, string[]>[]
  'x-sdk'?: string
  'x-effect'?: string
  'x-paged'?: boolean
  'x-selects'?: string[]
  'x-since'?: string
  'x-source'?: string
}

export interface Response {
  description: string
  content?: Record<string, { schema: Schema }>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  deprecated?: boolean
  schema: Schema
  example?: unknown
  'x-since'?: string
  'x-source'?: string
}

export interface Schema {
  $ref?: string
  type?: string | string[]
  description?: string
  required?: string[]
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  format?: string
  minimum?: number
  maximum?: number
  [keyword: string]: unknown
}

const places = ['schemas', 'responses', 'parameters'] as const

/** Follows a reference to its end. An object that is none comes back as it is. */
export function resolve<Part extends object>(description: Description, part: Part | Reference): Part {
  const seen = new Set<string>()
  let current: Part | Reference = part
  while ('$ref' in current && typeof current.$ref === 'string') {
    const [, place, name] = /^#\/components\/(\w+)\/(\w+)$/.exec(current.$ref) ?? []
    const known = places.find((candidate) => candidate === place)
    const target = known && name ? description.components[known]?.[name] : undefined
    if (!target || seen.has(current.$ref)) throw new Error(`${current.$ref} leads nowhere.`)
    seen.add(current.$ref)
    current = target as Part | Reference
  }
  return current as Part
}
