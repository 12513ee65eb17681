import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Language } from '../../language/language.ts'
import { readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import { otherName, type Conversation } from './conversations.ts'
import type { MessagesText } from './text.en.ts'

export interface ListView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<unknown>
  readonly conversations: readonly Conversation[]
  readonly directory: Directory
}

/** Conversations, the one with the newest message first. */
export function ListPage({ text, view }: { text: MessagesText; view: ListView }) {
  return (
    <>
      <div class="page-head">
        <h1>{text.name}</h1>
        <a class="button" href="/messages/new">
          {text.write}
        </a>
      </div>
      <Stale {...view} />
      <section class="card">
        {view.conversations.length === 0 && <p class="empty">{text.empty}</p>}
        <ul class="rows conversations">
          {view.conversations.map((conversation) => (
            <li>
              <Newest text={text} view={view} conversation={conversation} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function Newest(props: { text: MessagesText; view: ListView; conversation: Conversation }) {
  const { text, view, conversation } = props
  const { language, timeZone, directory } = view
  const { number, messages } = conversation
  const [newest] = messages
  if (!newest) return null
  return (
    <>
      <a class="found" href={threadPath(number)}>
        {nameOf(conversation, directory, language)}
      </a>
      <span class="when">
        {newest.incoming === true ? text.received : text.sent}{' '}
        <Moment entry={newest} language={language} timeZone={timeZone} />
      </span>
      <p class="excerpt">{newest.smsContent}</p>
    </>
  )
}

/** Where the messages with a number are. */
export const threadPath = (number: string): string => `/messages/with/${encodeURIComponent(number)}`

/** A contact's name, what sipgate calls the other side, or the number as people write it. */
export function nameOf({ number, messages }: Conversation, directory: Directory, language: Language): string {
  const written = readableNumber(number)?.written ?? (/\d/.test(number) ? number : undefined)
  return (
    directory.nameOf(number) ?? otherName(messages) ?? written ?? (number || pageTexts[language].anonymous)
  )
}

export function Moment(props: { entry: HistoryEntry; language: Language; timeZone: string }) {
  const at = Date.parse(props.entry.created ?? '')
  return Number.isNaN(at) ? null : <Time at={at} language={props.language} timeZone={props.timeZone} />
}
