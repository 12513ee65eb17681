import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import type { CallView } from '../world/telephony/call-view.ts'
import { button, form, type FormTarget } from './form.ts'
import type { Say } from './language.ts'
import type { View } from './section.ts'

/** A call under way, and all that can be done with it now. The first one on the page has the keys. */
export function callCard(
  view: View,
  call: CallView,
  { back, first }: { back: string; first: boolean },
): Html {
  const { say, sandbox } = view
  const target = (what: string): FormTarget => ({
    method: 'POST',
    path: `/calls/${call.callId}/${what}`,
    back,
  })
  const isRinging = call.phase === 'ringing' || call.phase === 'asking'
  return html`<article class="card call ${call.phase}" data-key="call-${call.origCallId}">
    <h2>
      ${call.from} <span aria-hidden="true">→</span><span class="unseen">${say('to', 'an')}</span> ${call.to}
    </h2>
    <p>
      <span class="badge ${call.phase === 'talking' ? 'good' : 'busy'}">${phaseName(say, call)}</span>
      ${elapsed(call.answeredAt ?? call.startedAt, sandbox.clock.now())}
      <span class="soft">
        · ${call.account} ·
        ${call.connectionId}${call.diversion === undefined ? '' : ` · ${say('dialled', 'gewählt')} ${call.diversion}`}
      </span>
    </p>
    ${isRinging ? answers(view, call, target, first) : ''}
    ${call.phase === 'talking' ? switches(say, call, target, first) : ''}
    ${call.phase === 'talking' || call.phase === 'gathering' ? dialPad(say, call, target) : ''}
    ${heard(say, call)}
    <div class="actions">
      ${button(target('hangup'), isRinging ? say('Caller gives up', 'Anrufer gibt auf') : say('Caller hangs up', 'Anrufer legt auf'), { by: 'caller' }, { look: 'danger', ...(first && { key: 'x' }) })}
      ${
        call.phase === 'ringing' || call.phase === 'talking'
          ? button(
              target('hangup'),
              isRinging ? say('Turn it down', 'Ablehnen') : say('Callee hangs up', 'Angerufener legt auf'),
              { by: 'callee' },
              { look: 'danger' },
            )
          : ''
      }
    </div>
  </article>`
}

type Target = (what: string) => FormTarget

function answers(view: View, call: CallView, target: Target, first: boolean): Html {
  const { say } = view
  const account = view.state().accounts.find(({ masterSipId }) => masterSipId === call.account)
  const nameOf = (id: string | undefined, number: string) =>
    account?.devices.find((device) => device.id === id)?.alias ?? number
  const ringing = call.telephones.filter(({ state }) => state === 'ringing')
  return html`<div class="actions">
    ${ringing.map(({ deviceId, number }, index) =>
      button(
        target('answer'),
        `${say('Answer:', 'Abheben:')} ${nameOf(deviceId, number)}`,
        deviceId === undefined ? {} : { device: deviceId },
        {
          look: '',
          ...(first && index === 0 && { key: 'a' }),
        },
      ),
    )}
  </div>`
}

function switches(say: Say, call: CallView, target: Target, first: boolean): Html {
  const toggle = (what: 'hold' | 'mute' | 'record', isOn: boolean, on: string, off: string, key: string) =>
    button(target(what), isOn ? off : on, { 'value:flag': String(!isOn) }, first ? { key } : {})
  return html`<div class="actions">
      ${toggle('hold', call.hold, say('Hold', 'Halten'), say('Take back', 'Zurückholen'), 'h')}
      ${toggle('mute', call.muted, say('Mute', 'Stumm'), say('Unmute', 'Stumm aus'), 'm')}
      ${toggle('record', call.recording, say('Record', 'Aufnehmen'), say('Stop recording', 'Aufnahme beenden'), 'r')}
    </div>
    ${form(
      target('transfer'),
      html`<label for="transfer-${call.callId}"
          >${say('Put through to a number or extension', 'Verbinden mit Nummer oder Nebenstelle')}</label
        >
        <div class="row">
          <input id="transfer-${call.callId}" name="to" required maxlength="20" placeholder="p1" />
          <button class="quiet">${say('Put through', 'Verbinden')}</button>
        </div>
        <p>
          <label class="check"
            ><input
              type="checkbox"
              name="attended:flag"
              value="true"
            />${say('Ask there first', 'Erst rückfragen')}</label
          >
        </p>`,
    )}`
}

function dialPad(say: Say, call: CallView, target: Target): Html {
  const keys = [...'123456789*0#']
  return html`<details data-key="pad-${call.origCallId}">
    <summary>${say('Dial pad', 'Wähltastatur')}</summary>
    ${form(
      target('dtmf'),
      html`<div class="pad">
        ${keys.map((key) => html`<button class="quiet" name="digits" value="${key}">${key}</button> `)}
      </div>`,
    )}
  </details>`
}

function heard(say: Say, { digits, sounds, soundProblem }: CallView): Html {
  if (digits === '' && sounds.length === 0) return html``
  return html`<dl>
      ${
        digits === ''
          ? ''
          : html`<dt>${say('Digits', 'Ziffern')}</dt>
              <dd><code>${digits}</code></dd>`
      }
      ${
        sounds.length === 0
          ? ''
          : html`<dt>${say('Sounds', 'Töne')}</dt>
              <dd>${sounds.map((url) => html`<code>${url}</code> `)}</dd>`
      }
    </dl>
    ${soundProblem === undefined ? '' : html`<p class="message bad">${soundProblem}</p>`}`
}

/** Minutes and seconds; with JavaScript they go on. */
function elapsed(since: number, now: number): Html {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return html`<span class="mono" data-since="${since}">${text}</span>`
}

function phaseName(say: Say, { phase, hold }: CallView): string {
  const names: Record<CallView['phase'], string> = {
    asking: say('the application is asked', 'die Anwendung wird gefragt'),
    ringing: say('ringing', 'klingelt'),
    talking: hold ? say('on hold', 'gehalten') : say('talking', 'im Gespräch'),
    announcing: say('a sound is played', 'eine Ansage läuft'),
    gathering: say('waiting for digits', 'wartet auf Ziffern'),
    voicemail: say('a mailbox records', 'die Mailbox nimmt auf'),
    ended: say('over', 'beendet'),
  }
  return names[phase]
}
