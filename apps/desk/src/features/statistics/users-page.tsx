import { Stale } from '../../pages/stale.tsx'
import { addressOf } from './filters.tsx'
import { writtenIn } from './numbers.ts'
import type { Owner, Owners } from './owners.ts'
import { writePeriod } from './page.tsx'
import { Shares } from './shares.tsx'
import { noCalls, type Share, type Tally } from './tally.ts'
import type { StatisticsText } from './text.en.ts'
import type { StatisticsView } from './view.ts'

export type UsersView = Pick<StatisticsView, 'language' | 'timeZone' | 'period' | 'known' | 'currency'> & {
  readonly owners: Owners
}

/** The calls of each user and each group, beside each other. */
export function UsersPage({ view, text }: { view: UsersView; text: StatisticsText }) {
  const { owners, known, period } = view
  const written = writtenIn(view.language, view.currency)
  const { users } = text
  const unread = owners.users.filter(({ lines }) => lines === undefined).length
  const table = (id: string, heading: string, of: readonly Owner[]) => (
    <Shares
      id={id}
      title={heading}
      heading={users.who}
      shares={of.map((owner) => shareOf(owner, known.value.tally))}
      name={(share) => <OwnerName owner={of.find(({ id }) => id === share.id)} view={view} text={text} />}
      view={view}
      text={text}
    />
  )
  return (
    <>
      <Stale {...view} />
      <header class="page-head">
        <div>
          <h1>{users.title}</h1>
          <p class="hint">{text.intro(writePeriod(period, view))}</p>
        </div>
        <a class="button quiet" href={addressOf('/statistics', { period, lines: [] })}>
          {users.back}
        </a>
      </header>
      <p>
        {users.intro} {!owners.all && users.onlyYou}
      </p>
      {owners.left > 0 && <p class="notice">{users.partial(written.number(owners.users.length))}</p>}
      {unread > 0 && <p class="notice">{users.unread(written.number(unread))}</p>}
      {table('users', users.user, owners.users)}
      {table('groups', users.group, owners.groups)}
    </>
  )
}

function OwnerName(props: { owner: Owner | undefined; view: UsersView; text: StatisticsText }) {
  const { owner, view, text } = props
  if (!owner?.lines?.length)
    return (
      <>
        {owner?.name} <span class="hint">({text.users.none})</span>
      </>
    )
  return <a href={addressOf('/statistics', { period: view.period, lines: owner.lines })}>{owner.name}</a>
}

/** The sum of an owner's lines. */
function shareOf({ id, name, lines = [] }: Owner, { lines: counted }: Tally): Share {
  const sum: Share = { id, name, seconds: 0, ...noCalls() }
  for (const line of counted) {
    if (!lines.includes(line.id)) continue
    for (const field of ['answered', 'missed', 'reached', 'unreached', 'seconds'] as const)
      sum[field] += line[field]
  }
  return sum
}
