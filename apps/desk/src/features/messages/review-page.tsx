import { leftOf, type Quote } from '../../actions/quote.ts'
import { PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { Fact } from '../../pages/fact.tsx'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import type { Directory } from '../../people/directory.ts'
import type { DraftMessage } from './draft-message.ts'
import type { MessagesText } from './text.en.ts'

export interface ReviewView {
  readonly language: Language
  readonly timeZone: string
  readonly directory: Directory
  readonly draft: DraftMessage
  readonly quote: Quote
  /** Written out; undefined if nobody told. */
  readonly price: string | undefined
  /** Milliseconds since 1970; undefined: at once. */
  readonly sendAt: number | undefined
  /** Whatever is sent with it is sent once. */
  readonly id: string
  readonly error?: 'limit' | 'agree' | undefined
}

/** What is about to be sent, to whom and for how much. */
export function ReviewPage({ text, view }: { text: MessagesText; view: ReviewView }) {
  const { language, timeZone, directory, draft, quote, price, sendAt, id, error } = view
  const { planned, confirm } = quote
  return (
    <>
      <div class="page-head">
        <h1>{text.check}</h1>
      </div>
      {error && (
        <p class="notice bad" role="alert">
          {error === 'limit' ? text.limit : text.agreeNeeded}
        </p>
      )}
      <section class="card">
        <dl class="facts">
          <Fact name={text.recipient}>
            <PhoneNumber
              number={planned.to}
              language={language}
              directory={directory}
              anonymous={pageTexts[language].anonymous}
            />
          </Fact>
          <Fact name={text.parts}>{planned.units}</Fact>
          <Fact name={text.price}>{price ?? text.priceUnknown}</Fact>
          <Fact name={text.left}>{text.leftOf(leftOf(quote), quote.limit)}</Fact>
          <Fact name={text.when}>
            {sendAt === undefined ? (
              text.atOnce
            ) : (
              <Time at={sendAt} language={language} timeZone={timeZone} exact />
            )}
          </Fact>
        </dl>
        <p class="bubble">{draft.text}</p>
        <PostForm action="/messages/send" class="form">
          <Kept draft={draft} />
          <input type="hidden" name="id" value={id} />
          {confirm.map((reason) => (
            <p class="notice">{text.confirm[reason]}</p>
          ))}
          {confirm.length > 0 && (
            <p>
              <label>
                <input type="checkbox" name="confirmed" value="yes" required /> {text.agree}
              </label>
            </p>
          )}
          <p class="actions">
            <button type="submit">{text.send}</button>
          </p>
        </PostForm>
        <PostForm action="/messages/change">
          <Kept draft={draft} />
          <p class="actions">
            <button class="secondary" type="submit">
              {text.change}
            </button>
          </p>
        </PostForm>
      </section>
    </>
  )
}

function Kept({ draft }: { draft: DraftMessage }) {
  return (
    <>
      {Object.entries(draft).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
    </>
  )
}
