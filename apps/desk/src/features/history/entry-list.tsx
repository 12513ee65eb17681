import { PostForm } from '../../forms/fields.tsx'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import type { Entry } from './entry.ts'
import type { ListView } from './list-view.ts'
import { marksBefore } from './marks.ts'
import type { HistoryText } from './text.en.ts'
import { durationOf, summaryOf } from './written.ts'

type View = ListView & { readonly entries: readonly Entry[] }

/** The entries under their days, in one form for whatever is done with several of them. */
export function EntryList({ text, view }: { text: HistoryText; view: View }) {
  return (
    <PostForm action="/history/marks" class="entries" label={text.list}>
      <Toolbar text={text} archived={view.filters.archived} />
      {byDay(view).map(({ day, entries }, index) => (
        <section aria-labelledby={`day-${index}`}>
          <h2 class="day" id={`day-${index}`}>
            {dayName(day, view, text, entries[0])}
          </h2>
          <ul class="rows">
            {entries.map((entry) => (
              <Row entry={entry} text={text} view={view} />
            ))}
          </ul>
        </section>
      ))}
    </PostForm>
  )
}

function Toolbar({ text, archived }: { text: HistoryText; archived: boolean }) {
  const orders = archived
    ? (['read', 'unarchive', 'delete'] as const)
    : (['read', 'unread', 'star', 'archive'] as const)
  return (
    <div class="toolbar" role="group" aria-label={text.withSelected}>
      <label class="select-all" hidden>
        <input type="checkbox" /> <span class="unseen">{text.selectAll}</span>
      </label>
      {orders.map((order) => (
        <button class="quiet" type="submit" name="do" value={order}>
          {text.do[order]}
        </button>
      ))}
    </div>
  )
}

function Row({ entry, text, view }: { entry: Entry; text: HistoryText; view: View }) {
  const { language, directory, written } = view
  const { id, at, other, otherName, duration, starred } = entry
  const name = directory.nameOf(other) ?? otherName
  const summary = summaryOf(entry, text, written, name)
  const excerpt = entry.note === '' ? entry.text : entry.note
  return (
    <li class={`entry ${entry.read ? '' : 'is-unread'}`} data-happening={entry.happening}>
      <input type="checkbox" name="id" value={id} aria-label={text.select(summary)} />
      <input type="hidden" name="was" value={marksBefore(entry)} />
      <a class="what" href={`/history/${id}`}>
        {text.happening[entry.happening]}
        {!entry.read && <span class="unseen">, {text.isUnread}</span>}
      </a>
      <span class="who">
        {directory.nameOf(other) === undefined && otherName !== undefined && (
          <span class="name">{otherName}</span>
        )}{' '}
        <PhoneNumber
          number={other}
          language={language}
          directory={directory}
          anonymous={otherName === undefined ? pageTexts[language].anonymous : ''}
        />
      </span>
      <span class="excerpt">
        {excerpt !== undefined && (excerpt.length > 120 ? `${excerpt.slice(0, 119)}…` : excerpt)}
        {excerpt === undefined && duration !== undefined && durationOf(duration, text)}
      </span>
      {at !== undefined && <time dateTime={new Date(at).toISOString()}>{written.clock(at)}</time>}
      <button
        class="star"
        type="submit"
        name="do"
        value={`${starred ? 'unstar' : 'star'}:${id}`}
        aria-label={starred ? text.unstarEntry(summary) : text.starEntry(summary)}
      >
        {starred ? '★' : '☆'}
      </button>
    </li>
  )
}

function byDay({ entries, calendar }: View): { day: number | undefined; entries: Entry[] }[] {
  const days: { day: number | undefined; entries: Entry[] }[] = []
  for (const entry of entries) {
    const day = entry.at === undefined ? undefined : calendar.at(entry.at).day
    const last = days.at(-1)
    if (last && last.day === day) last.entries.push(entry)
    else days.push({ day, entries: [entry] })
  }
  return days
}

function dayName(
  day: number | undefined,
  { calendar, now, written }: View,
  text: HistoryText,
  entry: Entry | undefined,
): string {
  if (day === undefined || entry?.at === undefined) return text.unknownDay
  const today = calendar.at(now).day
  if (day === today) return text.today
  return day === today - 1 ? text.yesterday : written.day(entry.at)
}
