import type { Answer } from './answer.ts'

/** Where the later pushes of a call go. */
export interface CallbackUrls {
  readonly onAnswer?: string | undefined
  readonly onHangup?: string | undefined
  /** Makes the URL for the digits of a `gather()`. */
  readonly onData: (state: unknown) => string
}

/**
 * The XML of an answer that `checkAnswer()` let pass; without one, the call takes its usual way. Empty if it says nothing at all.
 */
export function writeAnswer(answer: Answer | undefined, urls: CallbackUrls): string {
  const { onAnswer, onHangup } = urls
  if (!answer && onAnswer === undefined && onHangup === undefined) return ''
  const inner = answer ? action(answer, urls) : ''
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('Response', { onAnswer, onHangup }, inner)}\n`
}

function action(answer: Answer, { onData }: CallbackUrls): string {
  switch (answer.action) {
    case 'dial': {
      const { numbers, callerId, anonymous } = answer
      const attributes = { callerId: callerId && withoutPlus(callerId), anonymous }
      return element(
        'Dial',
        attributes,
        numbers.map((number) => element('Number', {}, withoutPlus(number))).join(''),
      )
    }
    case 'voicemail':
      return element('Dial', {}, element('Voicemail'))
    case 'play':
      return sound(answer.url)
    case 'gather': {
      const { play, maxDigits, timeout, state } = answer
      return element(
        'Gather',
        { onData: onData(state), maxDigits, timeout },
        play === undefined ? '' : sound(play),
      )
    }
    case 'reject':
      return element('Reject', { reason: answer.reason })
    case 'hangup':
      return element('Hangup')
  }
}

const sound = (url: string) => element('Play', {}, element('Url', {}, escaped(url)))

/** sipgate's own examples write numbers without it. */
const withoutPlus = (number: string) => number.replace(/^\+/, '')

/** @param inner XML: text in it is escaped already */
function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  inner = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('')
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Control characters, halves of surrogate pairs and the two non-characters: XML 1.0 cannot hold them. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/** Needs nothing of what follows, as URLs and numbers do, which are nearly all there is. */
const plain = /^[\w+./:?=%-]*$/

function escaped(text: string): string {
  if (plain.test(text)) return text
  return text
    .replaceAll(forbidden, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
}
