import { locales, type Language } from '../language/language.ts'
import { Fact } from '../pages/fact.tsx'
import { Time } from '../pages/time.tsx'
import type { Status } from './status.ts'
import type { StatusText } from './text.en.ts'
import { statusTexts } from './text.ts'

type Words = { readonly text: StatusText; readonly language: Language }

/** What is well and what is not, and what to do about it, for whoever runs desk. */
export function StatusPage({ status, language }: { status: Status; language: Language }) {
  const text = statusTexts[language]
  const words = { text, language }
  return (
    <>
      <h1>{status.well ? text.well : text.notWell}</h1>
      <section class="card" aria-labelledby="checks">
        <h2 id="checks">{text.checks}</h2>
        <ul class="rows checks">
          {(['database', 'loginServer', 'api', 'clock'] as const).map((name) => {
            const { well } = status.checks[name]
            return (
              <li>
                <p>
                  <b>{text.names[name]}</b>{' '}
                  <span class={well ? 'check' : 'check ill'}>{well ? text.isWell : text.isNotWell}</span>{' '}
                  <span class="hint">{found(name, status, words)}</span>
                </p>
                {!well && <p>{text.toDo[name]}</p>}
              </li>
            )
          })}
        </ul>
      </section>
      <section class="card" aria-labelledby="instance">
        <h2 id="instance">{text.instance}</h2>
        <Instance status={status} {...words} />
      </section>
      <p class="hint">
        {text.lookedAt}: <Moment at={status.at} language={language} />. {text.hint}
      </p>
    </>
  )
}

function found(name: keyof Status['checks'], { checks }: Status, { text, language }: Words): string {
  const format = new Intl.NumberFormat(locales[language])
  if (name === 'clock') {
    const { secondsAhead } = checks.clock
    if (secondsAhead === null) return text.clockUnknown
    const say = secondsAhead < 0 ? text.clockBehind : text.clockAhead
    return say(format.format(Math.abs(secondsAhead)))
  }
  const { well, milliseconds } = checks[name]
  const answer = well ? text.answeredIn(format.format(milliseconds)) : text.noAnswer
  return name === 'database' ? `${text.kinds[checks.database.kind]}, ${answer}` : answer
}

function Instance({ status, text, language }: Words & { status: Status }) {
  const { version, startedAt, lastPushAt, errorsInLastHour, keys } = status
  const count = new Intl.NumberFormat(locales[language])
  return (
    <dl class="facts">
      <Fact name={text.version}>{version}</Fact>
      <Fact name={text.startedAt}>
        <Moment at={startedAt} language={language} />
      </Fact>
      <Fact name={text.lastPush}>
        {lastPushAt === null ? text.noPush : <Moment at={lastPushAt} language={language} />}
      </Fact>
      <Fact name={text.pageErrors}>{count.format(errorsInLastHour.pages)}</Fact>
      <Fact name={text.sipgateErrors}>{count.format(errorsInLastHour.sipgate)}</Fact>
      <Fact name={text.keys}>
        {keys.current === null ? (
          text.noKeys
        ) : (
          <>
            <code>{keys.current}</code> {text.keyCurrent}
            {keys.older.map((id) => (
              <>
                <br />
                <code>{id}</code> {text.keyOlder}
              </>
            ))}
          </>
        )}
      </Fact>
    </dl>
  )
}

/** Whoever runs desk compares times with logs, which are in UTC. */
const Moment = ({ at, language }: { at: string; language: Language }) => (
  <Time at={Date.parse(at)} language={language} timeZone="UTC" exact />
)
