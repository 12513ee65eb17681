import type { Schema } from '../generate/description.ts'
import type { Operation } from '../generate/operation.ts'
import { curlSample } from './curl-sample.ts'
import { effectWords } from '../generate/effect-words.ts'
import { answerTable, argumentTable } from './field-tables.ts'
import { block, code, prose, table } from './markdown.ts'
import { sampleRequest } from './sample-request.ts'
import { typescriptSample } from './typescript-sample.ts'

/** Everything about one operation, under a heading with its method's name. */
export function writeOperation(
  operation: Operation,
  follow: (schema: Schema) => Schema,
  server: string,
): string {
  const request = sampleRequest(operation, follow)
  const takes = argumentTable(operation, follow)
  const facts = [
    ...(operation.deprecated ? ['**Deprecated**: sipgate may take it away.'] : []),
    `**Scopes**: ${scopeWords(operation)}`,
    `**Effect**: ${effectWords[operation.effect].sentence}`,
    ...(operation.since ? [`**Since**: ${prose(operation.since)}`] : []),
    ...(operation.source ? [`**Source**: ${prose(operation.source)}`] : []),
  ]
  const errors = operation.errors.map(({ status, description }) => [status, prose(description)])
  const sections = [
    `## ${operation.sdk}`,
    `${prose(operation.summary)}: \`sipgate.${operation.sdk}(${takes ? '…' : ''})\`, ${code(operation.key)}`,
    prose(operation.description),
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...(takes ? ['**Takes**', takes] : []),
    `**Answers** ${operation.status}: ${prose(operation.success)} ${answerTable(operation, follow)}`,
    ...(errors.length > 0 ? ['**Errors**', table(['Status', 'Meaning'], errors)] : []),
    block('sh', curlSample(operation, request, server)),
    block(
      'ts',
      typescriptSample(operation, request, follow),
      "given sipgate: import('@sipgate-kit/client').Sipgate",
    ),
  ]
  return sections.join('\n\n')
}

/** For tables, in which an operation is one line: what must not be overlooked. */
export function deprecatedWords({ deprecated }: Operation): string {
  return deprecated ? ' (deprecated)' : ''
}

/** Which tokens will do. */
export function scopeWords({ scopes, public: open }: Operation): string {
  if (open) return 'no credentials needed'
  if (scopes.length === 0) return 'any valid token'
  return `${scopes.length > 1 ? 'one of ' : ''}${scopes.map(code).join(', ')}`
}
