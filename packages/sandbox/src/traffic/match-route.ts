import { routes, type OperationName } from '@sipgate-kit/contract'

export type RouteMatch =
  | { kind: 'found'; operation: OperationName; parameters: Record<string, string> }
  | { kind: 'wrong method'; allowed: string[] }
  | { kind: 'unknown' }

interface Pattern {
  operation: OperationName
  method: string
  /** A segment, or the name of a parameter. */
  segments: (string | { parameter: string })[]
}

const patterns: readonly Pattern[] = (Object.keys(routes) as OperationName[])
  .map((operation) => ({
    operation,
    method: routes[operation].method,
    segments: routes[operation].path
      .slice(1)
      .split('/')
      .map((segment) => (segment.startsWith('{') ? { parameter: segment.slice(1, -1) } : segment)),
  }))
  .sort((one, other) => specificity(other).localeCompare(specificity(one)))

/** Fixed segments win over parameters, the first segment first: `/users/{userId}` before `/{userId}/devices`. */
function specificity({ segments }: Pattern): string {
  return segments.map((segment) => (typeof segment === 'string' ? '1' : '0')).join('')
}

/** Finds the operation for a path below `/v2`. One slash at the end is accepted, as sipgate does. */
export function matchRoute(method: string, path: string): RouteMatch {
  const segments = decode(path.replace(/^\//, '').replace(/\/$/, ''))
  if (!segments) return { kind: 'unknown' }
  const allowed: string[] = []
  for (const pattern of patterns) {
    const parameters = read(pattern, segments)
    if (!parameters) continue
    if (pattern.method === method) return { kind: 'found', operation: pattern.operation, parameters }
    allowed.push(pattern.method)
  }
  return allowed.length > 0
    ? { kind: 'wrong method', allowed: [...new Set(allowed)].sort() }
    : { kind: 'unknown' }
}

function decode(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

function read({ segments }: Pattern, given: string[]): Record<string, string> | undefined {
  if (segments.length !== given.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? ''
    if (typeof segment !== 'string') {
      if (value === '') return undefined
      parameters[segment.parameter] = value
    } else if (segment !== value) return undefined
  }
  return parameters
}
