import type { Language } from '../../language/language.ts'
import { PhoneNumber, readableNumber } from '../../pages/phone-number.tsx'
import type { Directory } from '../../people/directory.ts'
import { CallControls } from './call-controls.tsx'
import type { CallFlags } from './call-flags.ts'
import type { CallView } from './call-view.ts'
import { Duration } from './duration.tsx'
import type { LiveText } from './text.en.ts'

/** What a call is written with. */
export interface CallContext {
  readonly text: LiveText
  readonly language: Language
  readonly directory: Directory
}

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

/** Who the other party is, for a label. */
export function nameOf(view: CallView, { directory, text }: Pick<CallContext, 'directory' | 'text'>): string {
  return directory.nameOf(view.other) ?? readableNumber(view.other)?.written ?? text.anonymous
}
