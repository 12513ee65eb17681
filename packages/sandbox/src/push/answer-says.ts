import { readXml } from './read-xml.ts'

const longest = 200

/**
 * What an application says of itself in an answer that is no `<Response>`, in one line: most often why it refused the push.
 * sipgate's Node library answers `<Error message="…"/>`, with status 200.
 */
export function answerSays(text: string): string | undefined {
  if (/<Response[\s/>]/.test(text)) return undefined
  const line = (errorMessage(text) ?? firstLine(text)).replace(/[\s\p{Cc}]+/gu, ' ').trim()
  if (line === '') return undefined
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}

/** The `message` of an `<Error>`; undefined for every other answer. */
export function errorMessage(text: string): string | undefined {
  if (!/<Error[\s/>]/.test(text)) return undefined
  try {
    const { name, attributes, text: content } = readXml(text)
    return name === 'Error' ? (attributes.get('message') ?? content) : undefined
  } catch {
    return undefined
  }
}

function firstLine(text: string): string {
  const words = text.slice(0, 4000).replace(/<[^>]*>/g, ' ')
  return words.split('\n').find((line) => line.trim() !== '') ?? ''
}
