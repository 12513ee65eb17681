import { XmlProblem } from './xml-problem.ts'

/**
 * The text of an XML answer. As every parser does, it believes a byte order mark first, then the `charset` of the content
 * type, then the XML declaration, and else reads UTF-8.
 * @throws XmlProblem when the bytes are not in the encoding they claim.
 */
export function decodeXml(bytes: Uint8Array, contentType: string | null): string {
  const label = markOf(bytes) ?? charsetOf(contentType) ?? declaredIn(bytes) ?? 'UTF-8'
  if (/^utf-?(16|32)/i.test(label) && markOf(bytes) === undefined)
    throw new XmlProblem(`The answer claims to be ${label}, and its bytes are not. Write it in UTF-8.`)
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (error) {
    throw error instanceof RangeError
      ? new XmlProblem(`The sandbox does not know the encoding "${label}". Write the answer in UTF-8.`)
      : new XmlProblem(`The answer has bytes that are not ${label}. Write it in UTF-8, and declare that.`)
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  return first === 0xff && second === 0xfe ? 'UTF-16LE' : undefined
}

function charsetOf(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]{1,40})/i.exec(contentType ?? '')?.[1]
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  return /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']{1,40})["']/.exec(beginning)?.[1]
}
