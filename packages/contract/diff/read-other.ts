import { parse } from 'yaml'
import { ContractError } from '../generate/contract-error.ts'
import { partOf } from './document.ts'
import type { Part } from './document.ts'
import { fromSwagger2 } from './swagger-2.ts'

/**
 * A description as OpenAPI 3 has it, from the text of a file: JSON or YAML, OpenAPI 3 or Swagger 2.0.
 * @throws ContractError with one line that says what is wrong with the text.
 */
export function readOther(text: string): Part {
  const document = partOf(parseText(text.replace(/^\uFEFF/, '')))
  const version = document['openapi'] ?? document['swagger']
  if (version === undefined)
    throw new ContractError(['It is no API description: it has neither `openapi` nor `swagger`.'])
  if (Object.keys(partOf(document['paths'])).length === 0) throw new ContractError(['It has no `paths`.'])
  if (/^3\./.test(String(document['openapi']))) return document
  if (/^2(\.|$)/.test(String(document['swagger']))) return fromSwagger2(document)
  throw new ContractError([`It is written in version ${JSON.stringify(version)}; 2.0 and 3 can be read.`])
}

function parseText(text: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : parse(text, { logLevel: 'error' })
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new ContractError([`It is neither JSON nor YAML: ${reason ?? ''}`])
  }
}
