import type { ComponentChild } from 'preact'
import type { Language } from '../../language/language.ts'
import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import type { Known } from '../../user/last-known.ts'
import { Fact } from '../../pages/fact.tsx'
import type { BalanceText } from './text.en.ts'

/** What the page shows. The amount is already written out in the visitor's language. */
export interface BalanceView {
  readonly language: Language
  /** In 1/10000 of the currency. */
  readonly amount: number
  readonly currency: string
  readonly formatted: string
  readonly known: Known<unknown>
  readonly timeZone: string
  readonly company?: string | undefined
  readonly accountNumber: string
  readonly userName: string
}

/** The credit of the account: how much, what that means, whose it is and as of when. Below it what other features show. */
export function BalancePage(props: {
  text: BalanceText
  view: BalanceView
  cards?: readonly ComponentChild[]
  /** The names of features that the user has not granted yet. */
  missing?: readonly string[]
}) {
  const { text, view, cards = [], missing = [] } = props
  const state = stateOf(view.amount)
  return (
    <>
      <Stale {...view} />
      <section class={`balance ${state}`} aria-labelledby="balance">
        <h1 id="balance">{text[state].title}</h1>
        <p class="amount">
          <data value={`${view.amount / 10_000} ${view.currency}`}>{view.formatted}</data>
        </p>
        <p class="meaning">{text[state].meaning}</p>
        <p class="actions">
          <a class="button" href="/">
            {text.refresh}
          </a>
        </p>
      </section>
      {cards.length > 0 && <div class="cards">{cards}</div>}
      {missing.length > 0 && <More text={text} language={view.language} missing={missing} />}
      <section class="card" aria-labelledby="about">
        <h2 id="about">{text.about}</h2>
        <dl class="facts">
          {view.company !== undefined && <Fact name={text.company}>{view.company}</Fact>}
          <Fact name={text.accountNumber}>{view.accountNumber}</Fact>
          <Fact name={text.user}>{view.userName}</Fact>
          <Fact name={text.updated}>
            <Time at={view.known.at} language={view.language} timeZone={view.timeZone} exact />
          </Fact>
        </dl>
      </section>
    </>
  )
}

/** What else desk can do once the user allows it. */
function More(props: { text: BalanceText; language: Language; missing: readonly string[] }) {
  const { text, language, missing } = props
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(missing)
  return (
    <section class="card" aria-labelledby="more">
      <h2 id="more">{text.more.title}</h2>
      <p>{text.more.meaning(names)}</p>
      <p class="actions">
        <a class="button secondary" href="/allow">
          {text.more.allow}
        </a>
      </p>
    </section>
  )
}

function stateOf(amount: number): 'positive' | 'zero' | 'negative' {
  if (amount === 0) return 'zero'
  return amount > 0 ? 'positive' : 'negative'
}
