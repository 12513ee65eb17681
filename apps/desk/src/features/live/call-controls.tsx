import { PostForm } from '../../forms/fields.tsx'
import type { CallFlags } from './call-flags.ts'
import { nameOf, type CallContext } from './call-context.ts'
import type { CallView } from './call-view.ts'

/** Where the buttons of a call lead. */
export const controlPath = '/live/control'
export const transferPath = '/live/transfer'
export const lastTalkPath = '/live/last'

/** What the user can do with a call of their own. `data-controls` changes only when what can be done does. */
export function CallControls(props: CallContext & { view: CallView; flags: CallFlags }) {
  const { view, text, flags } = props
  const label = text.controls(nameOf(view, props))
  if (view.controls === 'ringing')
    return (
      <div class="call-controls" data-controls={`ringing ${view.callId ?? ''}`}>
        <PostForm action={controlPath} label={label} class="call-buttons">
          <CallId view={view} />
          <Do
            name="hangup"
            class="danger"
            text={view.direction === 'in' ? text.do.decline : text.do.hangup}
          />
        </PostForm>
        <LastTalkLink {...props} />
      </div>
    )
  return (
    <div class="call-controls" data-controls={`talking ${view.callId ?? ''}`}>
      {(flags.muted || flags.hold || flags.recording) && (
        <p class="call-flags">
          {flags.muted && <span class="call-flag">{text.flags.muted}</span>}{' '}
          {flags.hold && <span class="call-flag">{text.flags.hold}</span>}{' '}
          {flags.recording && <span class="call-flag recording">{text.flags.recording}</span>}
        </p>
      )}
      <PostForm action={controlPath} label={label} class="call-buttons">
        <CallId view={view} />
        <Do name={flags.muted ? 'unmute' : 'mute'} text={flags.muted ? text.do.unmute : text.do.mute} />
        <Do name={flags.hold ? 'resume' : 'hold'} text={flags.hold ? text.do.resume : text.do.hold} />
        <Do name="hangup" class="danger" text={text.do.hangup} />
      </PostForm>
      <details class="call-more">
        <summary>{text.moreControls}</summary>
        <Keypad {...props} />
        <Transfer {...props} />
        <Recording {...props} />
      </details>
      <LastTalkLink {...props} />
    </div>
  )
}

const CallId = ({ view }: { view: CallView }) => <input type="hidden" name="call" value={view.id} />

function Do({ name, text, class: kind = 'secondary' }: { name: string; text: string; class?: string }) {
  return (
    <button type="submit" class={kind} name="do" value={name}>
      {text}
    </button>
  )
}

type Props = CallContext & { view: CallView; flags: CallFlags }

function Keypad({ view, text }: Props) {
  const id = `keys-${view.id}`
  return (
    <PostForm action={controlPath} class="call-line" label={text.do.digits}>
      <CallId view={view} />
      <label for={id}>{text.keys}</label>
      <input
        id={id}
        name="digits"
        inputMode="tel"
        autoComplete="off"
        maxLength={40}
        required
        pattern="[0-9A-Da-d*#]+"
        title={text.keysHint}
      />
      <Do name="digits" text={text.do.digits} />
    </PostForm>
  )
}

function Transfer({ view, text }: Props) {
  const id = `transfer-${view.id}`
  return (
    <form action={transferPath} class="call-line" aria-label={text.transferTo}>
      <CallId view={view} />
      <label for={id}>{text.transferTo}</label>
      <input id={id} name="to" type="tel" autoComplete="off" maxLength={40} required />
      <button type="submit" class="secondary">
        {text.transfer}
      </button>
    </form>
  )
}

function Recording({ view, text, flags }: Props) {
  const id = `announce-${view.id}`
  return (
    <PostForm action={controlPath} class="call-line" label={text.do.record}>
      <CallId view={view} />
      {!flags.recording && (
        <>
          <p class="hint">{text.consent}</p>
          <span class="choice">
            <input id={id} type="checkbox" name="announce" value="yes" checked />
            <label for={id}>{text.announce}</label>
          </span>
        </>
      )}
      <Do name={flags.recording ? 'stop' : 'record'} text={flags.recording ? text.do.stop : text.do.record} />
    </PostForm>
  )
}

/** The script shows in its place what the link leads to. */
function LastTalkLink({ view, text }: Props) {
  if (!/^\+?\d+$/.test(view.other)) return null
  return (
    <div class="last-talk" data-last-talk={`${lastTalkPath}?call=${encodeURIComponent(view.id)}`}>
      <a href={`/live?call=${encodeURIComponent(view.id)}`}>{text.lastTalkShow}</a>
    </div>
  )
}
