import { PhoneNumber } from '../../pages/phone-number.tsx'
import type { CallContext } from './call-context.ts'
import type { CallView } from './call-view.ts'

/** Tells of a call that rings for the user, on whatever page they are. */
export function IncomingToast(props: CallContext & { view: CallView }) {
  const { view, text, language, directory } = props
  return (
    <div class="live-toast-call">
      <p>
        <span class="call-badge ringing">{text.incoming}</span>{' '}
        <PhoneNumber
          number={view.other}
          language={language}
          directory={directory}
          anonymous={text.anonymous}
        />
      </p>
      <p class="actions">
        <a class="button" href={`/live?call=${encodeURIComponent(view.id)}`}>
          {text.open}
        </a>
        <button type="button" class="quiet" data-live-dismiss>
          {text.dismiss}
        </button>
      </p>
    </div>
  )
}
