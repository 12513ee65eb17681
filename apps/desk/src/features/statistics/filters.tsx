import { PostForm } from '../../forms/fields.tsx'
import { isoDay } from '../../user/calendar.ts'
import { periodName, periodQuery, spans } from './period.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

/** The address of these figures, below `path`. */
export function addressOf(path: string, view: Pick<StatisticsView, 'period' | 'lines'>): string {
  const { period, lines } = view
  const query = new URLSearchParams(periodQuery(period))
  if (lines.length > 0) query.set('of', lines.join(','))
  return `${path}?${query.toString().replaceAll('%2C', ',')}`
}

/** Which figures are shown, and what can be done with them. */
export function Filters({ view, text }: { view: StatisticsView; text: StatisticsText }) {
  const { period, today, lines } = view
  const chosen = lines.join(',')
  return (
    <section class="statistics-filters" aria-label={text.period}>
      <form action="/statistics">
        <div class="field">
          <label for="period">{text.period}</label>
          <select id="period" name="period">
            {[...Object.keys(spans), 'dates'].map((span) => (
              <option value={span} selected={span === period.span}>
                {text.spans[span as keyof typeof text.spans]}
              </option>
            ))}
          </select>
        </div>
        <DateField name="from" label={text.from} day={period.first} today={today} />
        <DateField name="to" label={text.to} day={period.last} today={today} />
        <div class="field">
          <label for="of">{text.of}</label>
          <select id="of" name="of">
            <option value="all">{text.everything}</option>
            <option value="me">{text.mine}</option>
            {linesOf(view).map(({ id, name }) => (
              <option value={id} selected={id === chosen}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <button type="submit">{text.show}</button>
      </form>
      <p class="hint">{text.datesHint}</p>
      <div class="actions">
        <PostForm action="/statistics/refresh">
          <input type="hidden" name="period" value={periodName(period)} />
          <input type="hidden" name="of" value={chosen} />
          <button class="quiet" type="submit">
            {text.refresh}
          </button>
        </PostForm>
        <a class="button quiet" href={addressOf('/statistics/export', view)}>
          {text.csv}
        </a>
        <a class="button quiet" href={addressOf('/statistics/users', { period, lines: [] })}>
          {text.compare}
        </a>
      </div>
    </section>
  )
}

function DateField(props: { name: string; label: string; day: number; today: number }) {
  const { name, label, day, today } = props
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input id={name} name={name} type="date" value={isoDay(day)} max={isoDay(today)} />
    </div>
  )
}

/** Lines that can be chosen: those that had calls, and whatever is chosen now. */
function linesOf({ known, lines }: StatisticsView): readonly { id: string; name: string }[] {
  const found = known.value.tally.lines
    .filter(({ id }) => id !== '')
    .map(({ id, name }) => ({ id, name: name === '' ? id : name }))
  const chosen = lines.join(',')
  if (chosen === '' || found.some(({ id }) => id === chosen)) return found
  const names = lines.map((id) => found.find((line) => line.id === id)?.name ?? id)
  return [{ id: chosen, name: names.join(', ') }, ...found]
}
