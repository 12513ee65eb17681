import type { Frame } from './frame.ts'
import { Layout } from './layout.tsx'

/** What the balance page shows; the amount is already written out for the visitor's language. */
export interface BalanceView {
  readonly amount: number
  readonly currency: string
  readonly formatted: string
  /** Milliseconds since 1970. */
  readonly readAt: number
  readonly masterSipId: string
  readonly sub: string
  readonly domain?: string | undefined
}

/** The credit of the account, with what it means, when it was read and for whom. */
export function BalancePage({ frame, balance }: { frame: Frame; balance: BalanceView }) {
  const { text } = frame
  const state = stateOf(balance.amount)
  const readAt = new Date(balance.readAt)
  return (
    <Layout frame={frame} title={text.balance.title}>
      <section class={`balance ${state}`} aria-labelledby="balance">
        <h1 id="balance">{text.balance[state]}</h1>
        <p class="amount">
          <data value={`${balance.amount / 10_000} ${balance.currency}`}>{balance.formatted}</data>
        </p>
        <p class="meaning">{text.balance[`${state}Meaning`]}</p>
        <p class="actions">
          <a class="button" href="/">
            {text.balance.reload}
          </a>
        </p>
      </section>
      <section class="card" aria-labelledby="about">
        <h2 id="about">{text.balance.about}</h2>
        <dl class="facts">
          <div>
            <dt>{text.balance.account}</dt>
            <dd>{balance.masterSipId}</dd>
          </div>
          <div>
            <dt>{text.balance.user}</dt>
            <dd>{balance.sub}</dd>
          </div>
          {balance.domain !== undefined && (
            <div>
              <dt>{text.balance.domain}</dt>
              <dd>{balance.domain}</dd>
            </div>
          )}
          <div>
            <dt>{text.balance.readAt}</dt>
            <dd>
              <time dateTime={readAt.toISOString()}>{formatTime(readAt, text.locale)}</time>
            </dd>
          </div>
        </dl>
      </section>
    </Layout>
  )
}

function stateOf(amount: number): 'positive' | 'zero' | 'negative' {
  if (amount === 0) return 'zero'
  return amount > 0 ? 'positive' : 'negative'
}

/** One for each language: making a format takes a hundred times as long as using it. */
const timeFormats = new Map<string, Intl.DateTimeFormat>()

function formatTime(time: Date, locale: string): string {
  let format = timeFormats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    })
    timeFormats.set(locale, format)
  }
  return format.format(time)
}
