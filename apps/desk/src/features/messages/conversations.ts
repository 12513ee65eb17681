import type { HistoryEntry } from '@sipgate-kit/contract'

/** Messages with one number, newest first. */
export interface Conversation {
  /** In E.164, or what sipgate puts in its place. */
  readonly number: string
  readonly messages: readonly HistoryEntry[]
}

/** Who a message was sent to or came from. */
export const otherSide = ({ incoming, source, target }: HistoryEntry): string =>
  (incoming === true ? source : target) ?? ''

/** The name that sipgate gives the other side, for those who are not among the contacts that desk knows. */
export function otherName(messages: readonly HistoryEntry[]): string | undefined {
  for (const { incoming, sourceAlias, targetAlias } of messages) {
    const name: unknown = incoming === true ? sourceAlias : targetAlias
    if (typeof name === 'string' && name.trim() !== '') return name.slice(0, 100)
  }
  return undefined
}

/** Messages by number; the conversation with the newest message comes first. */
export function conversationsOf(entries: readonly HistoryEntry[]): readonly Conversation[] {
  const byNumber = new Map<string, HistoryEntry[]>()
  for (const entry of entries) {
    const number = otherSide(entry)
    if (number !== '') byNumber.set(number, [...(byNumber.get(number) ?? []), entry])
  }
  const all = [...byNumber].map(([number, messages]) => ({ number, messages: messages.sort(newestFirst) }))
  return all.sort((one, other) => newestFirst(one.messages[0], other.messages[0]))
}

function newestFirst(one: HistoryEntry | undefined, other: HistoryEntry | undefined): number {
  return (other?.created ?? '').localeCompare(one?.created ?? '')
}
