import type { Language } from '../../language/language.ts'
import { faxPath, messagePath, PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import { pageTexts } from '../../pages/text.ts'
import { Time } from '../../pages/time.tsx'
import { Fact } from '../../pages/fact.tsx'
import { Done } from './done.tsx'
import { titleOf, type Address, type Entry } from './entry.ts'
import type { LastCalls } from './last-calls.ts'
import { contactPath } from './list-page.tsx'
import type { ContactsText } from './text.en.ts'

export interface ContactView {
  readonly language: Language
  readonly timeZone: string
  readonly entry: Entry
  readonly calls: LastCalls
  readonly done: string | undefined
}

/** One contact: how to reach them, and when they last called. */
export function ContactPage({ text, view }: { text: ContactsText; view: ContactView }) {
  const { entry } = view
  const path = contactPath(entry.id)
  return (
    <>
      <Done text={text} done={view.done} />
      <header class="page-head">
        <div>
          <h1>{titleOf(entry)}</h1>
          <p class="hint">
            {[entry.organizations.map((units) => units.join(', ')).join(' · '), text.who[entry.who]]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        {entry.who === 'INTERNAL' ? (
          <p class="hint contacts-fixed">{text.colleagueFixed}</p>
        ) : (
          <p class="actions">
            <a class="button" href={`${path}/edit`}>
              {text.edit}
            </a>
            <a class="button secondary" href={`${path}/delete`}>
              {text.delete}
            </a>
          </p>
        )}
      </header>
      <Reach text={text} view={view} />
      <Calls text={text} view={view} />
      <p>
        <a href="/contacts">{text.back}</a>
      </p>
    </>
  )
}

function Reach({ text, view: { entry, language } }: { text: ContactsText; view: ContactView }) {
  const isEmpty = entry.numbers.length + entry.emails.length + entry.addresses.length === 0
  return (
    <section class="card" aria-labelledby="reach">
      <h2 id="reach">{text.reach}</h2>
      {isEmpty && <p class="empty">{text.unreachable}</p>}
      <dl class="facts">
        {entry.numbers.map(({ number, types }) => (
          <Fact name={typesText(text, types, text.number)}>
            <NumberWithWays text={text} number={number} isFax={types.includes('fax')} language={language} />
          </Fact>
        ))}
        {entry.emails.map(({ email, types }) => (
          <Fact name={typesText(text, types, text.email)}>
            {isMail(email) ? (
              <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a>
            ) : (
              email
            )}
          </Fact>
        ))}
        {entry.addresses.map((address) => (
          <Fact name={text.address}>
            <span class="contacts-lines">{linesOf(address).join('\n')}</span>
          </Fact>
        ))}
        {entry.websites.map((url) => (
          <Fact name={text.website}>
            {isWeb(url) ? (
              <a href={url} rel="noreferrer">
                {url}
              </a>
            ) : (
              url
            )}
          </Fact>
        ))}
        {entry.note !== '' && (
          <Fact name={text.note}>
            <span class="contacts-lines">{entry.note}</span>
          </Fact>
        )}
      </dl>
    </section>
  )
}

/** A number to call, and where something is written to it. What is no number is only shown. */
function NumberWithWays(props: { text: ContactsText; number: string; isFax: boolean; language: Language }) {
  const { text, number, isFax, language } = props
  const readable = readableNumber(number)
  if (!readable) return <>{number}</>
  const [path, words] = isFax
    ? [faxPath(readable.e164), text.sendFax]
    : [messagePath(readable.e164), text.sendMessage]
  return (
    <>
      <PhoneNumber number={number} language={language} anonymous={pageTexts[language].anonymous} />
      <br />
      <a class="contacts-write" href={path}>
        {words}
      </a>
    </>
  )
}

/** `work fax` as people say it; unknown words stay as they are. */
export function typesText({ types: words }: ContactsText, types: readonly string[], other: string): string {
  const known = types.map((type) =>
    Object.hasOwn(words, type) ? words[type as keyof ContactsText['types']] : type,
  )
  return known.length === 0 ? other : known.join(', ')
}

const isMail = (text: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+$/.test(text)
const isWeb = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text)

export function linesOf({
  streetAddress,
  extendedAddress,
  poBox,
  postalCode,
  locality,
  region,
  country,
}: Address): string[] {
  const town = [postalCode, locality].filter(Boolean).join(' ')
  return [streetAddress, extendedAddress, poBox, town, region, country].filter(Boolean)
}

function Calls({ text, view }: { text: ContactsText; view: ContactView }) {
  const { calls, entry } = view
  return (
    <section class="card" aria-labelledby="calls">
      <h2 id="calls">{text.calls.title}</h2>
      {calls === 'not_allowed' && (
        <p>
          {text.calls.notAllowed} <a href={`${contactPath(entry.id)}/calls`}>{text.calls.allow}</a>
        </p>
      )}
      {calls === 'unknown' && <p class="empty">{text.calls.unknown}</p>}
      {typeof calls === 'object' && <CallRows text={text} view={view} calls={calls} />}
    </section>
  )
}

function CallRows(props: { text: ContactsText; view: ContactView; calls: Exclude<LastCalls, string> }) {
  const { text, view, calls } = props
  const { numbers } = view.entry
  if (calls.length === 0) return <p class="empty">{text.calls.none}</p>
  return (
    <>
      <ul class="rows">
        {calls.map((call) => (
          <li>
            <strong>{text.calls[call.direction]}</strong>
            <Time at={call.at} language={view.language} timeZone={view.timeZone} />
            <span class="hint">
              {[
                call.duration !== undefined && call.duration > 0
                  ? text.calls.duration(Math.floor(call.duration / 60), call.duration % 60)
                  : undefined,
                numbers.length > 1 ? writtenNumber(call.number) : undefined,
                call.line,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <ul class="contacts-tools" aria-label={text.calls.all}>
        {numbers.flatMap(({ number }) => {
          const readable = readableNumber(number)
          if (!readable) return []
          return (
            <li>
              <a href={`/history?number=${encodeURIComponent(readable.e164)}`}>
                {text.calls.allWith(readable.written)}
              </a>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** A number as people write it, if it is one. */
export const writtenNumber = (number = ''): string => readableNumber(number)?.written ?? number
