import type { HistoryEntry } from '@sipgate-kit/contract'
import type { UserRequest } from '../../http/user-request.ts'
import { Time } from '../../pages/time.tsx'
import type { Language } from '../../language/language.ts'
import type { LiveText } from './text.en.ts'

const historyScope = 'history:read'

/** The last contact with a number: one request. Null: there was none. Undefined: it is not known. */
export async function readLastTalk(
  { login, sipgate }: UserRequest,
  number: string,
): Promise<HistoryEntry | null | undefined> {
  if (!login.scopes.includes(historyScope) || !/^\+?\d{3,20}$/.test(number)) return undefined
  try {
    const { items } = await sipgate.history.list(
      { phonenumber: number, limit: 1 },
      { timeout: 3_000, retries: 0 },
    )
    return items[0] ?? null
  } catch {
    return undefined
  }
}

/** What was spoken of last: when, how, and what was noted then. */
export function LastTalk(props: {
  text: LiveText
  language: Language
  timeZone: string
  entry: HistoryEntry | null
}) {
  const { text, language, timeZone, entry } = props
  if (!entry) return <p class="last-talk hint">{text.lastTalkNone}</p>
  const kinds: Readonly<Record<string, string>> = text.talk
  const at = Date.parse(entry.created ?? '')
  const isMissed = (entry.direction ?? '').startsWith('MISSED')
  return (
    <p class="last-talk">
      <span class="hint">{text.lastTalk}:</span> {kinds[entry.type ?? ''] ?? text.talk.other}
      {isMissed && ` (${text.talkMissed})`}
      {!Number.isNaN(at) && (
        <>
          {', '}
          <Time at={at} language={language} timeZone={timeZone} />
        </>
      )}
      {entry.note !== undefined && entry.note !== '' && (
        <>
          {'. '}
          <span class="hint">{text.note}:</span> {entry.note.slice(0, 500)}
        </>
      )}
    </p>
  )
}
