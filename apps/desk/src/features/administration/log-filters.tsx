import { locales } from '../../language/language.ts'
import type { LogView } from './log-view.ts'
import { logAddress, states } from './log-query.ts'
import type { AdministrationText } from './text.en.ts'
import { kindName } from './view.ts'

/** The most entries that a file has. */
export const mostExported = 10_000

/** Which entries are shown. They are in the address, so that a view can be kept as a bookmark. */
export function LogFilters({ view, text }: { view: LogView; text: AdministrationText }) {
  const { query, known, kinds, language } = view
  const { log } = text
  return (
    <section aria-label={log.filter}>
      <form class="administration-filters" action="/administration/log">
        <Choice
          name="user"
          label={log.user}
          all={log.everybody}
          chosen={query.user}
          options={known.value.map(({ id, name }) => [id, name])}
        />
        <Choice
          name="kind"
          label={log.kind}
          all={log.anything}
          chosen={query.kind}
          options={kinds.map((kind) => [kind, kindName(text, kind)])}
        />
        <Choice
          name="state"
          label={log.state}
          all={log.anything}
          chosen={query.state}
          options={states.map((state) => [state, text.states[state]])}
        />
        {(['from', 'to'] as const).map((name) => (
          <div class="field">
            <label for={name}>{log[name]}</label>
            <input id={name} name={name} type="date" value={query[name]} />
          </div>
        ))}
        <button type="submit">{log.apply}</button>
      </form>
      <p class="actions">
        {Object.values(query).some((value) => value !== '') && (
          <a class="button quiet" href="/administration/log">
            {log.reset}
          </a>
        )}
        <a class="button quiet" href={logAddress('/administration/log/export', query)}>
          {log.csv}
        </a>
      </p>
      <p class="hint">{log.csvHint(new Intl.NumberFormat(locales[language]).format(mostExported))}</p>
    </section>
  )
}

function Choice(props: {
  name: string
  label: string
  all: string
  chosen: string
  options: readonly (readonly [string, string])[]
}) {
  const { name, label, all, chosen, options } = props
  const isListed = chosen === '' || options.some(([value]) => value === chosen)
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{all}</option>
        {(isListed ? options : [...options, [chosen, chosen] as const]).map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
