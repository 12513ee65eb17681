import type { Operation } from './operation.ts'
import { effectWords } from './effect-words.ts'

/** What shows on hover: purpose, success, scopes, effect, errors and how sure all that is. */
export function docComment(operation: Operation, indent: string): string {
  const blocks = [
    `${operation.summary}.`,
    operation.description.trim(),
    `\`${operation.key}\`, answered with ${operation.status}: ${operation.success.trim()}`,
    [
      `- Scopes: ${scopeSentence(operation)}`,
      `- Effect: ${effectWords[operation.effect].sentence}`,
      ...operation.errors.map(({ status, description }) => `- ${status}: ${description.trim()}`),
      ...(operation.since ? [`- Since: ${operation.since}`] : []),
      ...(operation.source ? [`- Source: ${operation.source.trim()}`] : []),
    ].join('\n'),
    ...(operation.deprecated ? ['@deprecated sipgate may take it away.'] : []),
  ]
  const lines = blocks.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  )
}

function scopeSentence({ scopes, public: open }: Operation): string {
  if (open) return 'No credentials needed.'
  if (scopes.length === 0) return 'Any valid token will do, whatever its scopes.'
  return `${scopes.length > 1 ? 'One of ' : ''}${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
}
