import type { HistoryEntry } from '@sipgate-kit/contract'
import type { Language } from '../../language/language.ts'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import { pageTexts } from '../../pages/text.ts'
import type { Known } from '../../user/last-known.ts'
import { ComposeForm, type ComposeView } from './compose-form.tsx'
import { Moment } from './list-page.tsx'
import type { MessagesText } from './text.en.ts'

export interface ThreadView {
  readonly language: Language
  readonly timeZone: string
  readonly number: string
  readonly name: string
  readonly known: Known<readonly HistoryEntry[]>
  readonly compose: ComposeView
}

/** The messages with one number, oldest first, and an answer. */
export function ThreadPage({ text, view }: { text: MessagesText; view: ThreadView }) {
  const { language, timeZone, number, name, known, compose } = view
  return (
    <>
      <div class="page-head">
        <h1>{text.thread(name)}</h1>
        <PhoneNumber number={number} language={language} anonymous={pageTexts[language].anonymous} />
      </div>
      <Stale known={known} language={language} timeZone={timeZone} />
      <ol class="thread">
        {[...known.value].reverse().map((entry) => (
          <li class={entry.incoming === true ? 'in' : 'out'}>
            <p class="bubble">{entry.smsContent}</p>
            <p class="hint">
              {entry.incoming === true ? name : text.you}{' '}
              <Moment entry={entry} language={language} timeZone={timeZone} />
              {entry.scheduled ? ` · ${text.scheduled}` : ''}
            </p>
          </li>
        ))}
      </ol>
      <section class="card" aria-label={text.write}>
        <ComposeForm text={text} view={compose} />
      </section>
    </>
  )
}
