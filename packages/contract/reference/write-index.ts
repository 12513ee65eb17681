import { effectWords } from '../generate/effect-words.ts'
import { anchor, block, code, prose, table } from './markdown.ts'
import { pageBanner } from './write-page.ts'
import type { Resource } from './resource.ts'
import { deprecatedWords, scopeWords } from './write-operation.ts'

const client = `import { Sipgate } from '@sipgate-kit/client'

const sipgate = new Sipgate({ auth: { accessToken } })`

/** `README.md`: what there is, by resource, and what all pages rely on. */
export function writeIndex(resources: readonly Resource[]): string {
  const count = resources.reduce((sum, { operations }) => sum + operations.length, 0)
  const list = resources.map(({ name, purpose, operations }) => [
    `[${name}](${name}.md)`,
    prose(purpose),
    String(operations.length),
  ])
  const methods = resources.flatMap(({ name, operations }) =>
    operations.map((operation) => [
      `[${operation.sdk}](${name}.md#${anchor(operation.sdk)})${deprecatedWords(operation)}`,
      code(operation.key),
      effectWords[operation.effect].short,
      scopeWords(operation),
    ]),
  )
  const effects = Object.values(effectWords).map(({ short, sentence }) => [short, sentence])
  const sections = [
    pageBanner,
    '# API reference',
    `The ${count} operations of sipgate's REST API v2, each with its method, its scopes, what it takes and answers, and a ` +
      'sample. Written by the authors of sipgate-kit, who are not sipgate. _Source_ says where a fact is younger than ' +
      "sipgate's own description of July 2022, differs from it or is inferred.",
    '## The samples',
    'TypeScript samples call a client that was made once:',
    block('ts', client, 'given accessToken: string'),
    'For curl, put an access token into the environment variable `SIPGATE_TOKEN`. With a personal access token write ' +
      '`--user "$TOKEN_ID:$TOKEN"` in place of the header, and `{ tokenId, token }` in place of `{ accessToken }`.',
    'A method takes path parameters, query parameters and body fields in one flat object. Of the scopes an operation ' +
      'lists, a token needs one; `all` stands in for each of them. Lists of values are those known today: sipgate may add ' +
      'to them, so answers let others pass.',
    '## What a call does',
    `${table(['Effect', 'Meaning'], effects)}`,
    'The client repeats a call that failed only where nothing changes or a repeat changes nothing more, or where it is ' +
      'certain that nothing happened.',
    '## Resources',
    table(['Resource', 'What for', 'Methods'], list),
    'What sipgate posts to an application during a call is in [Push API](push.md).',
    '## All methods',
    table(['Method', 'Operation', 'Effect', 'Scopes'], methods),
  ]
  return `${sections.join('\n\n')}\n`
}
