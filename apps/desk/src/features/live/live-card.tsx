import type { CallContext } from './call-context.ts'
import { CallRow } from './call-row.tsx'
import type { CallView } from './call-view.ts'

/** The most calls that the start page shows. */
export const mostOnCard = 5

/** What the start page shows of the calls in progress. */
export function LiveCard({ views, ...context }: CallContext & { views: readonly CallView[] }) {
  const { text } = context
  return (
    <section class="card live-card" aria-labelledby="live-card">
      <h2 id="live-card">{text.cardTitle}</h2>
      <CardCalls {...context} views={views.slice(0, mostOnCard)} more={views.length - mostOnCard} />
      <p>
        <a href="/live">{text.cardAll}</a>
      </p>
    </section>
  )
}

/** The part of it that changes. Calls are controlled on their own page. `more` calls have no room, if it is above zero. */
export function CardCalls(props: CallContext & { views: readonly CallView[]; more: number }) {
  const { views, more, text } = props
  return (
    <div data-live-card>
      {views.length === 0 ? (
        <p class="empty">{text.cardNone}</p>
      ) : (
        <ul class="rows calls">
          {views.map((view) => (
            <CallRow {...props} view={{ ...view, id: `card-${view.id}`, controls: 'none' }} />
          ))}
        </ul>
      )}
      {more > 0 && <p class="hint">{text.more(more)}</p>}
    </div>
  )
}
