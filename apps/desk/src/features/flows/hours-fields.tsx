import type { EditContext } from './edit-context.ts'
import { mostRows } from './flow.ts'
import { states } from './holidays.ts'
import { Choice, RowButton, TextInput } from './inputs.tsx'

/** The zones of German, Austrian, Swiss and British customers. Another one stays as it is. */
const zones = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Zurich', 'Europe/London', 'UTC'] as const

/** When somebody is there: weekdays, public holidays, special days. */
export function HoursFields({ context }: { context: EditContext }) {
  const { text, flow } = context
  const { fields } = text
  return (
    <section class="card" id="hours" aria-labelledby="hours-title">
      <h2 id="hours-title">{fields.hours}</h2>
      <p class="hint">{fields.hoursHint}</p>
      <div class="weekdays">
        {text.weekdays.map((day, at) => (
          <TextInput
            key={day}
            context={context}
            name={`hours.${at}`}
            label={day}
            value={flow.hours[at] ?? ''}
            placeholder={text.closedDay}
          />
        ))}
      </div>
      <div class="pair">
        <Choice
          context={context}
          name="holidays"
          label={fields.holidays}
          value={flow.holidays}
          options={[
            ['', fields.holidaysNone],
            ['DE', fields.holidaysAll],
            ...Object.entries(states).map(([code, name]) => [code, fields.holidaysState(name)] as const),
          ]}
        />
        <Choice
          context={context}
          name="timeZone"
          label={fields.timeZone}
          value={flow.timeZone}
          options={zones.map((zone) => [zone, zone])}
        />
      </div>
      <h3 id="specialDays">{fields.specialDays}</h3>
      <p class="hint">{fields.specialHint}</p>
      <ol class="day-rows">
        {flow.specialDays.map(({ date, hours }, at) => (
          <li key={at}>
            <TextInput
              context={context}
              name={`specialDays.${at}.date`}
              label={fields.date}
              value={date}
              isDate
            />
            <TextInput
              context={context}
              name={`specialDays.${at}.hours`}
              label={fields.dayHours}
              value={hours}
              placeholder={text.closedDay}
            />
            <RowButton does={`remove-specialDays.${at}`} label={fields.removeDay(date)}>
              {text.remove}
            </RowButton>
          </li>
        ))}
      </ol>
      {flow.specialDays.length < mostRows.specialDays && (
        <RowButton does="add-specialDays">{fields.addDay}</RowButton>
      )}
    </section>
  )
}
