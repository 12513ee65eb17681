import { PostForm } from '../../forms/fields.tsx'
import type { Language } from '../../language/language.ts'
import { Stale } from '../../pages/stale.tsx'
import { Time } from '../../pages/time.tsx'
import type { Known } from '../../user/last-known.ts'
import { Fact } from '../../pages/fact.tsx'
import { PartHead } from './part-head.tsx'
import { directionsTo, type PushWay, type PushWays } from './push-ways.ts'
import type { SettingsText } from './text.en.ts'

export interface PushesView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<PushWays>
  /** Where desk receives pushes. */
  readonly url: string
  /** When the last one came. */
  readonly lastAt: number | undefined
  readonly done: 'on' | 'off' | undefined
}

/** Where sipgate reports calls to, and whether that works. */
export function PushesPage(props: { text: SettingsText; view: PushesView }) {
  const { view } = props
  const text = props.text.pushes
  const ways = view.known.value
  return (
    <>
      <Stale {...view} />
      <PartHead part="pushes" text={props.text} />
      {view.done && (
        <p class="notice" role="status">
          {text[view.done]}
        </p>
      )}
      <section class="card" aria-labelledby="ways">
        <h2 id="ways">{text.title}</h2>
        <dl class="facts">
          <Fact name={text.incoming}>{written(ways.in, text)}</Fact>
          <Fact name={text.outgoing}>{written(ways.out, text)}</Fact>
          <Fact name={text.last}>
            {view.lastAt === undefined ? text.never : <Time {...view} at={view.lastAt} exact />}
          </Fact>
          <Fact name={text.address}>
            <code>{view.url}</code>
          </Fact>
        </dl>
        <p class="hint setting-check-hint">{text.check}</p>
        {directionsTo(ways, 'elsewhere').length > 0 && <p class="hint">{text.taken}</p>}
        <div class="actions">
          {directionsTo(ways, 'nowhere').length > 0 && (
            <PostForm action="/settings/pushes/connect">
              <button name="connect" value="yes">
                {text.connect}
              </button>
            </PostForm>
          )}
          {directionsTo(ways, 'desk').length > 0 && (
            <PostForm action="/settings/pushes/disconnect">
              <button class="secondary" name="disconnect" value="yes">
                {text.disconnect}
              </button>
            </PostForm>
          )}
        </div>
      </section>
    </>
  )
}

/** What everybody else sees: only administrators may change where calls are reported to. */
export function AdminsOnlyPage({ text }: { text: SettingsText }) {
  return (
    <>
      <PartHead part="pushes" text={text} />
      <p class="notice">{text.pushes.adminsOnly}</p>
    </>
  )
}

function written(way: PushWay, text: SettingsText['pushes']): string {
  return way.to === 'elsewhere' ? text.elsewhere(way.host ?? text.unknown) : text[way.to]
}
