import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { dialPath, faxPath, messagePath, PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import type { Directory } from '../../people/directory.ts'
import { Fact } from '../../pages/fact.tsx'
import { PdfFrame } from '../../pages/pdf-frame.tsx'
import { DoneNotice } from './done-notice.tsx'
import type { Entry } from './entry.ts'
import { marksBefore, type Done } from './marks.ts'
import type { HistoryText } from './text.en.ts'
import { durationOf, type Written } from './written.ts'

export interface EntryView {
  readonly entry: Entry
  readonly language: Language
  readonly timeZone: string
  readonly written: Written
  readonly directory: Directory
  readonly done: Done | undefined
  /** What is in the field of the note: as it is, or as it was typed. */
  readonly note: string
  readonly noteError?: string | undefined
}

export const longestNote = 1_000

/** One call, voicemail, message or fax, and what can be done with it. */
export function EntryPage({ text, view }: { text: HistoryText; view: EntryView }) {
  const { entry, done, written, directory } = view
  const { other, otherName, type } = entry
  return (
    <>
      <p>
        <a href="/history">{text.back}</a>
      </p>
      <div class="page-head">
        <h1>{text.happening[entry.happening]}</h1>
      </div>
      {done && <DoneNotice text={text} done={done} written={written} />}
      <section class="card" aria-labelledby="about">
        <h2 id="about">{text.about}</h2>
        <p class="who">
          {directory.nameOf(other) === undefined && otherName !== undefined && <b>{otherName}</b>}{' '}
          <PhoneNumber {...view} number={other} anonymous={pageTexts[view.language].anonymous} />
        </p>
        <Facts text={text} view={view} />
        <Ways text={text} number={other} />
      </section>
      {type === 'SMS' && entry.text !== undefined && (
        <section class="card" aria-labelledby="message">
          <h2 id="message">{text.message}</h2>
          <p class="said">{entry.text}</p>
        </section>
      )}
      <Sounds text={text} entry={entry} />
      <Document text={text} entry={entry} />
      <Note text={text} view={view} />
      <Marks text={text} entry={entry} />
    </>
  )
}

function Facts({ text, view }: { text: HistoryText; view: EntryView }) {
  const { entry, language, timeZone, written } = view
  const { at, line, duration, pages, faxStatus } = entry
  return (
    <dl class="facts">
      {at !== undefined && (
        <Fact name={text.when}>
          <Time at={at} language={language} timeZone={timeZone} />
        </Fact>
      )}
      {line !== undefined && <Fact name={text.line}>{readableNumber(line)?.written ?? line}</Fact>}
      {duration !== undefined && <Fact name={text.duration}>{durationOf(duration, text)}</Fact>}
      {pages !== undefined && <Fact name={text.pages}>{written.number(pages)}</Fact>}
      {faxStatus !== undefined && !entry.incoming && Object.hasOwn(text.faxStates, faxStatus) && (
        <Fact name={text.faxStatus}>{text.faxStates[faxStatus as keyof HistoryText['faxStates']]}</Fact>
      )}
    </dl>
  )
}

function Ways({ text, number }: { text: HistoryText; number: string | undefined }) {
  const readable = readableNumber(number)
  if (!readable) return null
  return (
    <p class="actions">
      <a class="button" href={dialPath(readable.e164)}>
        {text.callBack}
      </a>
      <a class="button secondary" href={messagePath(readable.e164)}>
        {text.answer}
      </a>
      <a class="button secondary" href={faxPath(readable.e164)}>
        {text.sendFax}
      </a>
      <a class="button secondary" href={`/history?number=${encodeURIComponent(readable.e164)}`}>
        {text.sameNumber}
      </a>
    </p>
  )
}

function Sounds({ text, entry: { id, sounds, type, text: said } }: { text: HistoryText; entry: Entry }) {
  if (sounds.length === 0 && type !== 'VOICEMAIL') return null
  return (
    <section class="card sounds" aria-labelledby="listen">
      <h2 id="listen">{type === 'VOICEMAIL' ? text.listen : text.recording}</h2>
      {sounds.map((_, index) => (
        <p>
          <audio controls preload="none" src={`/history/${id}/sounds/${index}`} aria-label={text.recording} />
          <a href={`/history/${id}/sounds/${index}?save=1`}>{text.saveSound}</a>
        </p>
      ))}
      {type === 'VOICEMAIL' && said !== undefined && (
        <>
          <h3>{text.transcription}</h3>
          <p class="said">{said}</p>
        </>
      )}
    </section>
  )
}

function Document({ text, entry }: { text: HistoryText; entry: Entry }) {
  const { id, document, report, type, incoming } = entry
  if (document === undefined && report === undefined) return null
  return (
    <section class="card fax" aria-labelledby="document">
      <h2 id="document">{text.document}</h2>
      {document !== undefined && <PdfFrame src={`/history/${id}/document`} title={text.document} />}
      <p class="actions">
        {document !== undefined && (
          <>
            <a class="button secondary" href={`/history/${id}/document`}>
              {text.openDocument}
            </a>
            <a class="button secondary" href={`/history/${id}/document?save=1`}>
              {text.saveDocument}
            </a>
          </>
        )}
        {type === 'FAX' && !incoming && (
          <a class="button secondary" href={`/fax/again/${id}`}>
            {text.faxAgain}
          </a>
        )}
        {report !== undefined && (
          <a class="button secondary" href={`/history/${id}/report?save=1`}>
            {text.saveReport}
          </a>
        )}
      </p>
    </section>
  )
}

function Note({ text, view: { entry, note, noteError: error } }: { text: HistoryText; view: EntryView }) {
  const hint = text.noteHint
  return (
    <section class="card" aria-labelledby="note-title">
      <h2 id="note-title">{text.note}</h2>
      <PostForm action={`/history/${entry.id}/note`} class="form">
        <Field id="note" label={text.note} hint={hint} error={error}>
          <textarea id="note" name="note" {...describedBy('note', { hint, error })}>
            {note}
          </textarea>
        </Field>
        <p>
          <button type="submit">{text.saveNote}</button>
        </p>
      </PostForm>
    </section>
  )
}

function Marks({ text, entry }: { text: HistoryText; entry: Entry }) {
  const { id, read, starred, archived } = entry
  const orders = [
    read ? 'unread' : 'read',
    starred ? 'unstar' : 'star',
    archived ? 'unarchive' : 'archive',
  ] as const
  return (
    <PostForm action="/history/marks" class="actions" label={text.marks}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="was" value={marksBefore(entry)} />
      {orders.map((order) => (
        <button class="secondary" type="submit" name="do" value={order}>
          {text.do[order]}
        </button>
      ))}
      {archived && (
        <button class="danger" type="submit" name="do" value="delete">
          {text.do.delete}
        </button>
      )}
    </PostForm>
  )
}
