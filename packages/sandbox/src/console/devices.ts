import { html } from 'hono/html'
import type { Html } from '../pages/page.ts'
import type { ReadonlyAccount } from '../world/world-view.ts'
import { administrators } from './as-user.ts'
import { button } from './form.ts'
import type { View } from './section.ts'

/** The telephones of all accounts: which ring, and which do not want to be disturbed. */
export function devices(view: View, back: string): Html {
  const { say, sandbox } = view
  const admins = administrators(sandbox)
  const calls = sandbox.calls.list()
  const busy = new Map(
    calls.flatMap(({ account, telephones }) =>
      telephones.map(({ deviceId, state }) => [`${account}/${deviceId ?? ''}`, state] as const),
    ),
  )
  return html`<section class="card">
    <h2>${say('Telephones', 'Telefone')}</h2>
    ${view.state().accounts.map(
      (account) =>
        html`<h3>${account.details.company}</h3>
          <ul class="list">
            ${account.devices.map((device) => {
              const doing = busy.get(`${account.masterSipId}/${device.id}`)
              const as = admins.get(account.masterSipId)
              const rest = isOnline(device) ? say('idle', 'frei') : say('offline', 'nicht erreichbar')
              const texts = {
                ringing: say('rings', 'klingelt'),
                talking: say('in a call', 'im Gespräch'),
                gone: rest,
              }
              return html`<li data-key="device-${account.masterSipId}-${device.id}">
                <span>
                  <strong>${device.alias}</strong> <span class="soft">${device.id} · ${device.userId}</span>
                  <span class="badge ${doing === 'ringing' ? 'busy' : doing === 'talking' ? 'good' : ''}"
                    >${texts[doing ?? 'gone']}</span
                  >
                </span>
                ${
                  as === undefined
                    ? ''
                    : button(
                        { method: 'PUT', path: `/devices/${device.id}`, back, as },
                        device.dnd
                          ? say('Do not disturb: on', 'Bitte nicht stören: an')
                          : say('Do not disturb: off', 'Bitte nicht stören: aus'),
                        { 'dnd:flag': String(!device.dnd) },
                        {
                          of: device.alias,
                        },
                      )
                }
              </li>`
            })}
          </ul>`,
    )}
  </section>`
}

function isOnline(device: ReadonlyAccount['devices'][number]): boolean {
  if (device.type === 'REGISTER') return device.online
  return device.type === 'EXTERNAL' || device.simState === 'ACTIVE'
}
