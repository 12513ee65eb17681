import { LineCounter, parseDocument } from 'yaml'
import { isObject } from './is-object.ts'

/** What a YAML file holds, which must be an object; and one sentence for each mistake, with its line. */
export function readYaml(
  file: string,
  text: string,
): { content: Record<string, unknown>; problems: readonly string[] } {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const problems = [...document.errors, ...document.warnings].map(
    ({ message, pos: [start] }) => `${file}, line ${lineCounter.linePos(start).line}: ${asSentence(message)}`,
  )
  if (problems.length > 0) return { content: {}, problems }
  try {
    const content: unknown = document.toJS()
    if (isObject(content)) return { content, problems }
    return { content: {}, problems: [`${file}: ${content === null ? 'is empty' : 'holds no object'}.`] }
  } catch (error) {
    return { content: {}, problems: [`${file}: ${asSentence(error instanceof Error ? error.message : '')}`] }
  }
}

function asSentence(message: string): string {
  return `${message.replaceAll(/\s+/g, ' ').replace(/\.$/, '')}.`
}
