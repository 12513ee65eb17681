import type { DialText } from './text.en.ts'

/** Starts a call from the start page. */
export function QuickDialCard({ text }: { text: DialText }) {
  const { title, label, call } = text.card
  return (
    <section class="card" aria-labelledby="quick-dial">
      <h2 id="quick-dial">{title}</h2>
      <form class="quick-dial" action="/dial">
        <label class="unseen" for="quick-dial-to">
          {label}
        </label>
        <input
          id="quick-dial-to"
          name="to"
          type="tel"
          autoComplete="off"
          placeholder={label}
          maxLength={60}
          required
        />
        <button type="submit">{call}</button>
      </form>
    </section>
  )
}
