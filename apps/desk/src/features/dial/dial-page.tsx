import { leftOf, type Quote } from '../../actions/quote.ts'
import { Choice, describedBy, Field, PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { Fact } from '../../pages/fact.tsx'
import { PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { Stale } from '../../pages/stale.tsx'
import type { Directory } from '../../people/directory.ts'
import type { Known } from '../../user/last-known.ts'
import type { Telephone, Telephones } from './telephones.ts'
import type { DialText } from './text.en.ts'

/** What is wrong with the form. */
export type DialError = 'device' | 'callerId' | 'agree' | 'limit'

export interface DialView {
  readonly text: DialText
  readonly language: Language
  readonly timeZone: string
  readonly directory: Directory
  readonly known: Known<unknown>
  readonly telephones: Telephones
  readonly quote: Quote
  /** Of a minute, written out. */
  readonly price: string | undefined
  /** Whatever is sent with it happens once. */
  readonly id: string
  readonly device: string | undefined
  readonly callerId: string
  readonly error?: DialError | undefined
}

/** The last step before a call: whom, with which telephone, for how much. */
export function DialPage(view: DialView) {
  const { text, telephones, quote, id, error } = view
  const { number } = quote.destination
  return (
    <>
      <Stale {...view} />
      <h1>{text.title}</h1>
      {error === 'limit' && (
        <p class="notice bad" role="alert">
          {text.limit}
        </p>
      )}
      <section class="card dial">
        <Target {...view} />
        {telephones.telephones.length === 0 ? (
          <p class="notice">{text.noDevice}</p>
        ) : (
          <PostForm action="/dial" class="form" label={text.title}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="to" value={number} />
            <Devices {...view} />
            <CallerIds {...view} />
            {quote.confirm.map((reason) => (
              <p class="notice">{text.confirm[reason]}</p>
            ))}
            {quote.confirm.length > 0 && <Agree {...view} />}
            <p class="actions">
              <button type="submit">{text.call}</button>
              <a class="button secondary" href="/dial">
                {text.change}
              </a>
            </p>
            <p class="hint">{text.callHint}</p>
          </PostForm>
        )}
      </section>
    </>
  )
}

function Target({ text, language, directory, quote, price }: DialView) {
  return (
    <dl class="facts">
      <div>
        <dt>{text.who}</dt>
        <dd class="dial-target">
          <PhoneNumber
            number={quote.destination.number}
            language={language}
            directory={directory}
            anonymous={text.anonymous}
          />
        </dd>
      </div>
      <Fact name={text.price}>{price ?? text.priceUnknown}</Fact>
      <Fact name={text.left}>{text.leftOf(leftOf(quote), quote.limit)}</Fact>
    </dl>
  )
}

function Devices({ text, telephones, device, error }: DialView) {
  const wrong = error === 'device' ? text.deviceWrong : undefined
  return (
    <Field id="device" label={text.device} error={wrong}>
      <select id="device" name="device" {...describedBy('device', { error: wrong })}>
        {telephones.telephones.map((one) => (
          <option value={one.id} selected={one.id === device}>
            {one.name + stateOf(one, text)}
          </option>
        ))}
      </select>
    </Field>
  )
}

function stateOf({ isOnline, isSilent }: Telephone, text: DialText): string {
  if (!isOnline) return ` (${text.offline})`
  return isSilent ? ` (${text.silent})` : ''
}

function CallerIds({ text, telephones, callerId, device, error }: DialView) {
  if (telephones.numbers.length === 0) return null
  const wrong = error === 'callerId' ? text.callerIdWrong : undefined
  const own = telephones.telephones.find(({ id }) => id === device)?.callerId
  // It is true of one telephone only, and another one can be chosen.
  const shown = telephones.telephones.length > 1 ? undefined : own
  const written = shown === 'anonymous' ? text.callerIdHidden : readableNumber(shown)?.written
  return (
    <Field id="callerId" label={text.callerId} error={wrong}>
      <select id="callerId" name="callerId" {...describedBy('callerId', { error: wrong })}>
        <option value="">{text.callerIdOfDevice(written)}</option>
        {telephones.numbers.map((number) => (
          <option value={number} selected={number === callerId}>
            {readableNumber(number)?.written ?? number}
          </option>
        ))}
      </select>
    </Field>
  )
}

function Agree({ text, error }: DialView) {
  const wrong = error === 'agree' ? text.agreeNeeded : undefined
  return <Choice name="confirmed" label={text.agree} error={wrong} />
}
