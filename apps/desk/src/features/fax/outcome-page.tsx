import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Action } from '../../actions/action.ts'
import { PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import type { Directory } from '../../people/directory.ts'
import { WhyFailed } from '../../problems/why-failed.tsx'
import type { FaxText } from './text.en.ts'

export type FaxStatus = NonNullable<HistoryEntry['faxStatusType']>

export interface OutcomeView {
  readonly language: Language
  readonly directory: Directory
  readonly action: Action
  /** How far sipgate is with it; undefined if the history does not show it. */
  readonly status: FaxStatus | undefined
  /** Whether the history was looked through just now, and did not show it. */
  readonly looked: boolean
}

/** What became of a fax. The script looks again until it has arrived or failed. */
export function OutcomePage({ text, view }: { text: FaxText; view: OutcomeView }) {
  const { language, directory, action, status } = view
  const { state, target, result } = action
  const words = text.outcome
  const isOver = state === 'failed' || status === 'SENT' || status === 'FAILED'
  const isBad = state === 'failed' || status === 'FAILED'
  return (
    <>
      <h1>{words.title}</h1>
      <div data-follow={isOver || state === 'unknown' ? 'no' : 'yes'}>
        <p class={isBad ? 'notice bad' : 'notice'} role="status">
          {meaningOf(text, view)}
        </p>
        <section class="card">
          <p>
            <PhoneNumber
              number={target}
              language={language}
              directory={directory}
              anonymous={pageTexts[language].anonymous}
            />
          </p>
          <WhyFailed action={action} language={language} />
          <div class="actions">
            {state === 'unknown' && (
              <PostForm action="/fax/look">
                <input type="hidden" name="id" value={action.id} />
                <button type="submit">{words.look}</button>
              </PostForm>
            )}
            {state === 'done' && !isOver && (
              <a class="button" href={sentPath(action.id)}>
                {words.follow}
              </a>
            )}
            {status === 'FAILED' && (
              <a class="button" href={againPath(result ?? '')}>
                {words.again}
              </a>
            )}
            {state === 'done' && result !== undefined && (
              <a class="button secondary" href={`/history/${result}`}>
                {words.entry}
              </a>
            )}
            <a class="button secondary" href={state === 'failed' ? newPath(target) : newPath()}>
              {state === 'failed' ? words.again : words.another}
            </a>
          </div>
        </section>
      </div>
    </>
  )
}

export const sentPath = (id: string): string => `/fax/sent/${id}`
export const againPath = (entry: string): string => `/fax/again/${entry}`
export const newPath = (to = ''): string => `/fax/new${to === '' ? '' : `?to=${encodeURIComponent(to)}`}`

/** What is said of a status; sipgate may have more of them than desk knows. */
export function statusIn(
  words: Readonly<Record<string, string>>,
  status: string | undefined,
): string | undefined {
  return status !== undefined && Object.hasOwn(words, status) ? words[status] : undefined
}

function meaningOf({ outcome }: FaxText, { action: { state }, status, looked }: OutcomeView): string {
  if (state === 'done') return statusIn(outcome.states, status) ?? outcome.states.unknown
  return state === 'unknown' && looked ? outcome.notFound : outcome[state]
}
