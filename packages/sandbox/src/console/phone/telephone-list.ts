import { html } from 'hono/html'
import type { Html } from '../../pages/page.ts'
import type { CallView } from '../../world/telephony/call-view.ts'
import type { ReadonlyAccount } from '../../world/world-view.ts'
import { administrators } from '../as-user.ts'
import { toggle } from '../forms/form.ts'
import type { View } from '../section.ts'
import { phoneTexts } from './phone-texts.ts'

type Telephone = ReadonlyAccount['devices'][number]
type InACall = CallView['telephones'][number]['state']

/** The telephones of all accounts: which are ringing, and which are set to do not disturb. */
export function telephoneList(view: View, back: string): Html {
  const { sandbox, world, language } = view
  const text = phoneTexts[language]
  const admins = administrators(sandbox)
  const busy = new Map(
    sandbox.calls
      .list()
      .flatMap(({ account, telephones }) =>
        telephones.map(({ deviceId, state }) => [`${account}/${deviceId ?? ''}`, state] as const),
      ),
  )
  return html`<section class="card">
    <h2>${text.telephones}</h2>
    ${world.state.accounts.map(({ masterSipId, details, devices }) => {
      const as = admins.get(masterSipId)
      return html`<h3>${details.company}</h3>
        <ul class="list">
          ${devices.map(
            (device) =>
              html`<li data-key="device-${masterSipId}-${device.id}">
                <span>
                  <strong>${device.alias}</strong> <span class="soft">${device.id} · ${device.userId}</span>
                  ${badge(view, device, busy.get(`${masterSipId}/${device.id}`))}
                </span>
                ${as === undefined ? '' : toggle({ method: 'PUT', path: `/devices/${device.id}`, back, as }, { label: text.doNotDisturb, on: device.dnd, field: 'dnd', of: device.alias })}
              </li>`,
          )}
        </ul>`
    })}
  </section>`
}

function badge({ language }: View, device: Telephone, state: InACall | undefined): Html {
  const text = phoneTexts[language]
  if (state === 'ringing') return html`<span class="badge busy">${text.rings}</span>`
  if (state === 'talking') return html`<span class="badge good">${text.inCall}</span>`
  return html`<span class="badge">${isOnline(device) ? text.idle : text.offline}</span>`
}

function isOnline(device: Telephone): boolean {
  if (device.type === 'REGISTER') return device.online
  return device.type === 'EXTERNAL' || device.simState === 'ACTIVE'
}
