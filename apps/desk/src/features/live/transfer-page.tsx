import type { Quote } from '../../actions/quote.ts'
import { describedBy, Field, PostForm } from '../../forms/fields.tsx'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { transferPath } from './call-controls.tsx'
import type { CallContext } from './call-context.ts'
import type { CallView } from './call-view.ts'

export interface TransferView {
  readonly view: CallView
  /** What was typed. */
  readonly to: string
  /** Undefined: nobody can be reached at that number. */
  readonly quote: Quote | undefined
  readonly price: string | undefined
  /** For the form that does it, once. */
  readonly id: string
  readonly wrong?: 'agree' | 'limit' | undefined
}

/** Says what a transfer costs, and asks once more. */
export function TransferPage(props: CallContext & TransferView) {
  const { view, text, quote, to, language, directory } = props
  const words = text.passOn
  const back = `/live?call=${encodeURIComponent(view.id)}`
  const shown = { language, directory, anonymous: text.anonymous }
  return (
    <>
      <h1>{words.title}</h1>
      <section class="card">
        <p>
          {words.call}: <PhoneNumber number={view.other} {...shown} />
        </p>
      </section>
      {quote ? (
        <Confirm {...props} quote={quote} />
      ) : (
        <form class="form" action={transferPath}>
          <input type="hidden" name="call" value={view.id} />
          <Field id="to" label={words.target} error={to === '' ? undefined : words.targetWrong}>
            <input
              id="to"
              name="to"
              type="tel"
              value={to.slice(0, 40)}
              maxLength={40}
              required
              {...describedBy('to', { error: to === '' ? undefined : words.targetWrong })}
            />
          </Field>
          <p class="actions">
            <button type="submit">{words.check}</button>
          </p>
        </form>
      )}
      <p>
        <a href={back}>{words.cancel}</a>
      </p>
    </>
  )
}

function Confirm(props: CallContext & TransferView & { quote: Quote }) {
  const { view, quote, price, id, wrong, text, language, directory } = props
  const words = text.passOn
  const left = Math.max(0, quote.limit - quote.used)
  const error = wrong === 'agree' ? words.agreeNeeded : undefined
  return (
    <PostForm action={transferPath} class="form" label={words.title}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="call" value={view.id} />
      <input type="hidden" name="to" value={quote.destination.number} />
      <dl class="facts">
        <div>
          <dt>{words.to}</dt>
          <dd>
            <PhoneNumber
              number={quote.destination.number}
              language={language}
              directory={directory}
              anonymous={text.anonymous}
            />
          </dd>
        </div>
        <div>
          <dt>{words.price}</dt>
          <dd>{price ?? words.priceUnknown}</dd>
        </div>
        <div>
          <dt>{words.left}</dt>
          <dd>{words.leftOf(left, quote.limit)}</dd>
        </div>
      </dl>
      {quote.confirm.map((reason) => (
        <p class="notice">{words.confirm[reason]}</p>
      ))}
      {wrong === 'limit' && (
        <p class="notice bad" role="alert">
          {words.limit}
        </p>
      )}
      <span class="call-choice">
        <input id="attended" type="checkbox" name="attended" value="yes" />
        <label for="attended">{words.attended}</label>
      </span>
      {quote.confirm.length > 0 && (
        <div class={error === undefined ? 'field' : 'field wrong'}>
          <span class="call-choice">
            <input
              id="confirmed"
              type="checkbox"
              name="confirmed"
              value="yes"
              {...describedBy('confirmed', { error })}
            />
            <label for="confirmed">{words.agree}</label>
          </span>
          {error !== undefined && (
            <p class="error" id="confirmed-error">
              {error}
            </p>
          )}
        </div>
      )}
      <p class="actions">
        <button type="submit">{words.send}</button>
        <a class="button secondary" href={`${transferPath}?call=${encodeURIComponent(view.id)}`}>
          {words.change}
        </a>
      </p>
    </PostForm>
  )
}
