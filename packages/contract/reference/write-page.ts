import type { Description, Schema } from '../generate/description.ts'
import { effectWords } from '../generate/effect-words.ts'
import { anchor, code, prose, table } from './markdown.ts'
import { deprecatedWords, writeOperation } from './write-operation.ts'
import type { Resource } from './resource.ts'

/** Stands on top of every page; readers do not see it. */
export const pageBanner =
  '<!-- Generated from packages/contract/api by `npm run generate`. Change the description, not this file. -->'

/** `users.md`: one resource with all its operations. */
export function writePage(
  { name, purpose, operations }: Resource,
  description: Description,
  follow: (schema: Schema) => Schema,
  server: string,
): string {
  const inner = description.tags
    .filter((tag) => tag.name.startsWith(`${name}.`))
    .map((tag) => `- ${code(`${tag.name}.…`)}: ${prose(tag.description ?? '')}`)
  const contents = operations.map((operation) => [
    `[${operation.sdk}](#${anchor(operation.sdk)})${deprecatedWords(operation)}`,
    code(operation.key),
    prose(operation.summary),
    effectWords[operation.effect].short,
  ])
  const sections = [
    pageBanner,
    `# ${name}`,
    prose(purpose),
    inner.join('\n'),
    '[All resources](README.md), and there what `sipgate` and `$SIPGATE_TOKEN` of the samples are.',
    table(['Method', 'Operation', 'What for', 'Effect'], contents),
    ...operations.map((operation) => writeOperation(operation, follow, server)),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}
