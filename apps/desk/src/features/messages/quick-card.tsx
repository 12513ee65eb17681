import type { MessagesText } from './text.en.ts'

/** A message from the start page. */
export function QuickCard({ text }: { text: MessagesText }) {
  return (
    <section class="card" aria-labelledby="quick-message">
      <h2 id="quick-message">{text.card.title}</h2>
      <form action="/messages/new" class="form">
        <div class="field">
          <label for="quick-to">{text.recipient}</label>
          <input id="quick-to" name="to" maxLength={100} autocomplete="off" required />
        </div>
        <p class="actions">
          <button class="secondary" type="submit">
            {text.card.write}
          </button>
        </p>
      </form>
    </section>
  )
}
