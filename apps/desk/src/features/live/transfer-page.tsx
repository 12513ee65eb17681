import { leftOf, type Quote } from '../../actions/quote.ts'
import { Choice, describedBy, Field, PostForm } from '../../forms/fields.tsx'
import { Fact } from '../../pages/fact.tsx'
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
  const error = wrong === 'agree' ? words.agreeNeeded : undefined
  return (
    <PostForm action={transferPath} class="form" label={words.title}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="call" value={view.id} />
      <input type="hidden" name="to" value={quote.destination.number} />
      <dl class="facts">
        <Fact name={words.to}>
          <PhoneNumber
            number={quote.destination.number}
            language={language}
            directory={directory}
            anonymous={text.anonymous}
          />
        </Fact>
        <Fact name={words.price}>{price ?? words.priceUnknown}</Fact>
        <Fact name={words.left}>{words.leftOf(leftOf(quote), quote.limit)}</Fact>
      </dl>
      {quote.confirm.map((reason) => (
        <p class="notice">{words.confirm[reason]}</p>
      ))}
      {wrong === 'limit' && (
        <p class="notice bad" role="alert">
          {words.limit}
        </p>
      )}
      <span class="choice">
        <input id="attended" type="checkbox" name="attended" value="yes" />
        <label for="attended">{words.attended}</label>
      </span>
      {quote.confirm.length > 0 && <Choice name="confirmed" label={words.agree} error={error} />}
      <p class="actions">
        <button type="submit">{words.send}</button>
        <a class="button secondary" href={`${transferPath}?call=${encodeURIComponent(view.id)}`}>
          {words.change}
        </a>
      </p>
    </PostForm>
  )
}
