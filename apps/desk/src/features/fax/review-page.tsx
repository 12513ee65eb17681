import type { ComponentChildren } from 'preact'
import { leftOf } from '../../actions/quote.ts'
import { Choice, PostForm } from '../../forms/fields.tsx'
import { Fact } from '../../pages/fact.tsx'
import { PdfFrame } from '../../pages/pdf-frame.tsx'
import { PhoneNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import type { CostView } from './cost-view.ts'
import type { HeldDocument } from './held-documents.ts'
import type { NewFax } from './new-fax.ts'

/** What is about to be sent, to whom and for how much, with the pages to look at. */
export function ReviewPage(view: CostView & { fax: NewFax; document: HeldDocument }) {
  const { text, fax, document } = view
  const path = `/fax/documents/${document.id}`
  const kept = (['to', 'faxlineId', 'document'] as const).map((name) => (
    <input type="hidden" name={name} value={fax[name]} />
  ))
  return (
    <>
      <h1>{text.check}</h1>
      <SendForm {...view} action="/fax/send" name={document.name}>
        {kept}
      </SendForm>
      <section class="card" aria-labelledby="document">
        <h2 id="document">{text.document}</h2>
        <PdfFrame src={path} title={document.name} />
        <div class="actions">
          <a class="button secondary" href={path}>
            {text.open}
          </a>
          <PostForm action="/fax/change">
            {kept}
            <button class="secondary" type="submit">
              {text.change}
            </button>
          </PostForm>
        </div>
      </section>
    </>
  )
}

/** The same for a fax that sipgate has already. */
export function ResendPage(view: CostView & { entry: string }) {
  const { text, entry } = view
  return (
    <>
      <h1>{text.resend.title}</h1>
      <p>{text.resend.meaning}</p>
      <SendForm {...view} action={`/fax/again/${entry}`} />
    </>
  )
}

function SendForm(props: CostView & { action: string; name?: string; children?: ComponentChildren }) {
  const { text, language, directory, quote, price, pages, id, error, action, name, children } = props
  const { planned, confirm } = quote
  return (
    <section class="card">
      <dl class="facts">
        <Fact name={text.to}>
          <PhoneNumber
            number={planned.to}
            language={language}
            directory={directory}
            anonymous={pageTexts[language].anonymous}
          />
        </Fact>
        {name !== undefined && <Fact name={text.document}>{name}</Fact>}
        <Fact name={text.pages}>{pages ?? text.pagesUnknown}</Fact>
        <Fact name={text.price}>{price ?? text.priceUnknown}</Fact>
        <Fact name={text.left}>{text.leftOf(leftOf(quote), quote.limit)}</Fact>
      </dl>
      <PostForm action={action} class="form">
        {children}
        <input type="hidden" name="id" value={id} />
        {confirm.map((reason) => (
          <p class="notice">{text.confirm[reason]}</p>
        ))}
        {error === 'limit' && (
          <p class="notice bad" role="alert">
            {text.limit}
          </p>
        )}
        {confirm.length > 0 && (
          <Choice
            name="confirmed"
            label={text.agree}
            error={error === 'agree' ? text.agreeNeeded : undefined}
          />
        )}
        <p class="actions">
          <button type="submit">{text.send}</button>
        </p>
      </PostForm>
    </section>
  )
}
