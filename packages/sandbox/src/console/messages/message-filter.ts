import type { ReadonlyEntry } from '../../world/world-view.ts'
import type { View } from '../section.ts'

const kinds = ['SMS', 'FAX', 'VOICEMAIL'] as const

export type MessageKind = (typeof kinds)[number]

/** A text message, fax or voicemail from the history, with the account it belongs to. */
export type Message = ReadonlyEntry & { type: MessageKind; masterSipId: string; company: string }

/** What narrows down the list of messages, as it stands in the address. */
export interface MessageFilter {
  kind: MessageKind | undefined
  account: string | undefined
}

export function chosenKind({ query }: View): MessageKind | undefined {
  return kinds.find((kind) => kind === query.get('kind'))
}

export function chosenAccount({ query, world }: View): string | undefined {
  const asked = query.get('account')
  return world.state.accounts.find(({ masterSipId }) => masterSipId === asked)?.masterSipId
}

export function messageHref({ kind, account }: MessageFilter): string {
  const query = new URLSearchParams({ ...(kind && { kind }), ...(account && { account }) })
  return query.size === 0 ? '/_sandbox/messages' : `/_sandbox/messages?${query.toString()}`
}

/** The newest first. */
export function messagesOf({ world }: View, { kind, account }: MessageFilter): Message[] {
  return world.state.accounts
    .filter(({ masterSipId }) => account === undefined || masterSipId === account)
    .flatMap(({ masterSipId, details, history }) =>
      history.flatMap((entry) => {
        const type = kinds.find((one) => one === entry.type)
        const isWanted = type !== undefined && (kind === undefined || kind === type)
        return isWanted ? [{ ...entry, type, masterSipId, company: details.company }] : []
      }),
    )
    .sort((one, other) => other.created.localeCompare(one.created))
}
