import { createConfig, lintFromString } from '@redocly/openapi-core'
import { methods } from './description.ts'
import type { Description } from './description.ts'
import { inFile } from './origins.ts'
import type { Origins } from './origins.ts'

/** Rules that say again what `readOperations` says of an operation or a path that it refuses. */
const saidAlready = [
  'struct',
  'security-defined',
  'operation-summary',
  'operation-2xx-response',
  'path-parameters-defined',
]

/**
 * What Redocly's recommended rules find wrong with the description: one sentence for each, with its file and place.
 * @param refused operations and paths that are known to be wrong by themselves.
 */
export async function lint(
  description: Description,
  origins: Origins,
  refused: ReadonlySet<string>,
): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      // sipgate's own paths do that: `/{userId}/devices` also matches what `/users/{userId}` matches.
      'no-ambiguous-paths': 'off',
      // What is shared may wait for the first resource that uses it.
      'no-unused-components': 'off',
    },
  })
  const problems = await lintFromString({
    source: JSON.stringify(description),
    absoluteRef: 'openapi.json',
    config,
  })
  return problems.flatMap(({ message, ruleId, location }) => {
    const { about, isUnread, origin, place } = placeOf(location[0]?.pointer ?? '')
    const isKnown = about.some((name) => refused.has(name))
    if (isKnown && (isUnread || saidAlready.includes(ruleId))) return []
    return [inFile(origins, origin, `${place}: ${message.trim().replaceAll(/\s+/g, ' ')} (${ruleId})`)]
  })
}

/** Where a JSON pointer leads, in the words of the other sentences. */
function placeOf(pointer: string): {
  about: readonly string[]
  /** Whether it lies in a part of a path that is not generated from. */
  isUnread?: boolean
  origin: string
  place: string
} {
  const [first = '', second = '', third = '', ...rest] = pointer
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  const at = (words: string, parts: readonly string[]) =>
    parts.length === 0 ? words : `${words} at ${parts.join('/')}`
  if (first === 'paths' && second !== '') {
    if (methods.some((method) => method === third)) {
      const key = `${third.toUpperCase()} ${second}`
      return { about: [second, key], origin: `path ${second}`, place: at(key, rest) }
    }
    const inside = third === '' ? [] : [third, ...rest]
    const isUnread = third !== 'parameters'
    return { about: [second], isUnread, origin: `path ${second}`, place: at(`the path ${second}`, inside) }
  }
  if (first === 'components' && third !== '') {
    const what = `${second.replace(/s$/, '')} ${third}`
    return { about: [], origin: what, place: at(`the ${what}`, rest) }
  }
  return { about: [], origin: '', place: [first, second, third, ...rest].filter(Boolean).join('/') }
}
