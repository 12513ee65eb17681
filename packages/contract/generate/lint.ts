import { createConfig, lintFromString } from '@redocly/openapi-core'
import type { Description } from './description.ts'

/** What Redocly's recommended rules find wrong with the description: one sentence for each, with its place. */
export async function lint(description: Description): Promise<string[]> {
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
  return problems.map(({ message, ruleId, location }) => {
    const pointer = location[0]?.pointer ?? ''
    return `${pointer.replace(/^#\//, '').replaceAll('~1', '/')}: ${message} (${ruleId})`
  })
}
