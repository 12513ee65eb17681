import { PhoneNumber } from '../../pages/phone-number.tsx'
import type { CallContext } from './call-context.ts'
import { CallControls } from './call-controls.tsx'
import type { CallFlags } from './call-flags.ts'
import type { CallView } from './call-view.ts'
import { Duration } from './duration.tsx'

/** A call in the list: who, in which state, for how long; and for the user's own, what can be done with it. */
export function CallRow(props: CallContext & { view: CallView; isMarked?: boolean; flags?: CallFlags }) {
  const { view, text, language, directory, isMarked = false, flags = {} } = props
  return (
    <li
      class={`call ${view.state}${view.isMine ? ' mine' : ''}${isMarked ? ' marked' : ''}`}
      id={`call-${view.id}`}
      data-call={view.id}
    >
      <div class="call-facts">
        <p class="call-who">
          <PhoneNumber
            number={view.other}
            language={language}
            directory={directory}
            anonymous={text.anonymous}
          />
        </p>
        <p class="call-state">
          <span class={`call-badge ${view.state}`}>{text.state[view.state]}</span>{' '}
          {view.isMine && <span class="call-mine">{text.yours}</span>}{' '}
          <span>
            {text.direction[view.direction]}
            {view.people.length > 0 && `, ${text.with(view.people.join(', '))}`}
          </span>{' '}
          {view.seconds !== undefined && <Duration seconds={view.seconds} label={text.lasts} />}
        </p>
      </div>
      {view.controls !== 'none' && <CallControls {...props} view={view} flags={flags} />}
    </li>
  )
}
