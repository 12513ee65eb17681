import type { CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import type { CallView } from './call-view.ts'

const most = 5

/** What the start page shows of the calls in progress. */
export function LiveCard(props: CallContext & { views: readonly CallView[] }) {
  const { text } = props
  return (
    <section class="card live-card" aria-labelledby="live-card">
      <h2 id="live-card">{text.cardTitle}</h2>
      <CardCalls {...props} />
      <p>
        <a href="/live">{text.cardAll}</a>
      </p>
    </section>
  )
}

/** The part of it that changes. Calls are controlled on their own page. */
export function CardCalls(props: CallContext & { views: readonly CallView[] }) {
  const { views, text } = props
  return (
    <div data-live-card>
      {views.length === 0 ? (
        <p class="empty">{text.cardNone}</p>
      ) : (
        <ul class="rows calls">
          {views.slice(0, most).map((view) => (
            <CallRow {...props} view={{ ...view, id: `card-${view.id}`, controls: 'none' }} />
          ))}
        </ul>
      )}
      {views.length > most && <p class="hint">{text.more(views.length - most)}</p>}
    </div>
  )
}
