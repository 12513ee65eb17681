import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { CallView } from '../../world/telephony/call-view.ts'
import { button, form, toggle, type FormTarget } from '../forms/form.ts'
import type { View } from '../section.ts'
import { phoneTexts } from './phone-texts.ts'

type Target = (what: string) => FormTarget
type Texts = (typeof phoneTexts)['en']

/**
 * A call in progress, and everything that can be done with it now. The keyboard shortcuts belong to the first call
 * on the page.
 */
export function callCard(
  view: View,
  call: CallView,
  { back, first }: { back: string; first: boolean },
): Html {
  const text = phoneTexts[view.language]
  const { phase } = call
  const target: Target = (what) => ({ method: 'POST', path: `/calls/${call.callId}/${what}`, back })
  const isRinging = phase === 'ringing' || phase === 'asking'
  const diversion = call.diversion === undefined ? '' : ` · ${text.dialled} ${call.diversion}`
  return html`<article class="card call ${phase}" data-key="call-${call.origCallId}">
    <h2>${call.from} <span aria-hidden="true">→</span><span class="unseen">${text.to}</span> ${call.to}</h2>
    <p>
      <span class="badge ${phase === 'talking' ? 'good' : 'busy'}"
        >${text.phases[phase === 'talking' && call.hold ? 'hold' : phase]}</span
      >
      ${elapsed(call.answeredAt ?? call.startedAt, view.sandbox.clock.now())}
      <span class="soft"> · ${call.account} · ${call.connectionId}${diversion} </span>
    </p>
    ${phase === 'talking' ? switches(text, call, target, first) : ''}
    <div class="actions">
      ${isRinging ? answers(view, call, target, first) : ''}
      ${button(target('hangup'), text.callerHangsUp, { by: 'caller' }, { look: 'danger', ...(first && { key: 'x' }) })}
      ${
        phase === 'ringing' || phase === 'talking'
          ? button(
              target('hangup'),
              isRinging ? text.decline : text.calleeHangsUp,
              { by: 'callee' },
              { look: 'danger' },
            )
          : ''
      }
    </div>
    ${phase === 'talking' ? transfer(text, call, target) : ''}
    ${phase === 'talking' || phase === 'gathering' ? dialPad(text, call, target) : ''} ${heard(text, call)}
  </article>`
}

function answers({ world, language }: View, call: CallView, target: Target, first: boolean): Html[] {
  const account = world.state.accounts.find(({ masterSipId }) => masterSipId === call.account)
  const nameOf = (id: string | undefined, number: string) =>
    account?.devices.find((device) => device.id === id)?.alias ?? number
  return call.telephones
    .filter(({ state }) => state === 'ringing')
    .map(({ deviceId, number }, index) =>
      button(
        target('answer'),
        `${phoneTexts[language].answer} ${nameOf(deviceId, number)}`,
        deviceId === undefined ? {} : { device: deviceId },
        { look: '', ...(first && index === 0 && { key: 'a' }) },
      ),
    )
}

function switches(text: Texts, call: CallView, target: Target, first: boolean): Html {
  const one = (what: 'hold' | 'mute' | 'record', label: string, on: boolean, key: string) =>
    toggle(target(what), { label, on, field: 'value', ...(first && { key }) })
  return html`<div class="switches">
    ${one('hold', text.onHold, call.hold, 'h')} ${one('mute', text.muted, call.muted, 'm')}
    ${one('record', text.recording, call.recording, 'r')}
  </div>`
}

function transfer(text: Texts, { callId }: CallView, target: Target): Html {
  return form(
    target('transfer'),
    html`<label for="transfer-${callId}">${text.transferTo}</label>
      <div class="row">
        <input id="transfer-${callId}" name="to" required maxlength="20" placeholder="p1" />
        <button class="quiet">${text.transfer}</button>
        <label class="check"
          ><input type="checkbox" name="attended:flag" value="true" />${text.askFirst}</label
        >
      </div>`,
  )
}

function dialPad(text: Texts, call: CallView, target: Target): Html {
  const keys = [...'123456789*0#']
  return html`<details data-key="pad-${call.origCallId}">
    <summary>${text.dialPad}</summary>
    ${form(
      target('dtmf'),
      html`<div class="pad">
        ${keys.map((key) => html`<button class="quiet" name="digits" value="${key}">${key}</button> `)}
      </div>`,
    )}
  </details>`
}

function heard(text: Texts, { digits, sounds, soundProblem }: CallView): Html {
  if (digits === '' && sounds.length === 0) return html``
  const pressed = html`<dt>${text.digits}</dt>
    <dd><code>${digits}</code></dd>`
  const played = html`<dt>${text.sounds}</dt>
    <dd>${sounds.map((url) => html`<code>${url}</code> `)}</dd>`
  return html`<dl>${digits === '' ? '' : pressed} ${sounds.length === 0 ? '' : played}</dl>
    ${soundProblem === undefined ? '' : html`<p class="message bad" lang="en">${soundProblem}</p>`}`
}

/** Minutes and seconds; with JavaScript they go on. */
function elapsed(since: number, now: number): Html {
  const seconds = Math.max(0, Math.floor((now - since) / 1000))
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return html`<span class="mono" data-since="${since}">${text}</span>`
}
