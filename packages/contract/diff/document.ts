import { ContractError } from '../generate/contract-error.ts'

/** An object of somebody else's description. Nothing about it is sure, so each value is looked at before it is used. */
export type Part = { readonly [name: string]: unknown }

/** The value when it is an object; nothing at all otherwise. */
export function partOf(value: unknown): Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {}
}

/** The value when it is a list; an empty one otherwise. */
export function partsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/**
 * Follows a reference within the document to its end. A part that is none comes back as it is.
 * @throws ContractError for a reference that leads nowhere, in a circle or out of the document.
 */
export function follow(document: Part, value: unknown): Part {
  const seen = new Set<string>()
  let part = partOf(value)
  for (let reference = part['$ref']; typeof reference === 'string'; reference = part['$ref']) {
    const target = reference.startsWith('#/') && !seen.has(reference) ? at(document, reference) : undefined
    if (target === undefined) throw new ContractError([`Its reference ${reference} leads nowhere.`])
    seen.add(reference)
    part = partOf(target)
  }
  return part
}

function at(document: Part, pointer: string): unknown {
  const words = pointer.slice(2).split('/').map(unescape)
  return words.reduce<unknown>((value, word) => {
    const part = partOf(value)
    return Object.hasOwn(part, word) ? part[word] : undefined
  }, document)
}

function unescape(word: string): string {
  try {
    return decodeURIComponent(word).replaceAll('~1', '/').replaceAll('~0', '~')
  } catch {
    return word
  }
}
