import type { Operation } from './operation.ts'

const effectSentences: Record<Operation['effect'], string> = {
  none: 'nothing changes, so it may be repeated.',
  idempotent: 'it changes something; a repeat changes nothing more.',
  changes: 'it changes something each time, so it is not repeated unasked.',
  'costs-money': 'it costs money or contacts somebody each time, so it is not repeated unasked.',
}

/** What shows on hover: purpose, scopes, effect, errors and how sure all that is. */
export function docComment(operation: Operation, indent: string): string {
  const { scopes } = operation
  const scopeSentence = operation.public
    ? 'No credentials needed.'
    : scopes.length === 0
      ? 'Any valid token will do, whatever its scopes.'
      : `${scopes.length > 1 ? 'One of ' : ''}${scopes.map((scope) => `\`${scope}\``).join(', ')}.`
  const blocks = [
    `${operation.summary}.`,
    operation.description.trim(),
    `\`${operation.key}\`, answered with ${operation.status}.`,
    [
      `- Scopes: ${scopeSentence}`,
      `- Effect: ${effectSentences[operation.effect]}`,
      ...operation.errors.map(({ status, description }) => `- ${status}: ${description}`),
      ...(operation.since ? [`- Since: ${operation.since}`] : []),
      ...(operation.source ? [`- Source: ${operation.source.trim()}`] : []),
    ].join('\n'),
    ...(operation.deprecated ? ['@deprecated'] : []),
  ]
  const lines = blocks.join('\n\n').replaceAll('*/', '*\\/').split('\n')
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  )
}
