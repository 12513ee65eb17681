import type { Language } from '../../language/language.ts'
import { Stale } from '../../pages/stale.tsx'
import type { Known } from '../../user/last-known.ts'
import { PartHead } from './part-head.tsx'
import type { SettingsText } from './text.en.ts'

export interface ShownDevice {
  readonly id: string
  readonly name: string
  /** As sipgate calls the kind. */
  readonly type: string | undefined
  /** Undefined: sipgate did not tell. */
  readonly online: boolean | undefined
  /** Whether it is set to "do not disturb". */
  readonly silent: boolean
  /** Whether calls are started with it. */
  readonly usual: boolean
}

export interface DevicesView {
  readonly language: Language
  readonly timeZone: string
  readonly known: Known<readonly ShownDevice[]>
}

/** The user's telephones, and which of them can be reached. */
export function DevicesPage(props: { text: SettingsText; view: DevicesView }) {
  const { view } = props
  const text = props.text.devices
  const devices = view.known.value
  return (
    <>
      <Stale {...view} />
      <PartHead part="devices" text={props.text} />
      <section class="card">
        {devices.length === 0 ? (
          <p class="empty">{text.empty}</p>
        ) : (
          <ul class="rows">
            {devices.map((device) => (
              <li key={device.id}>
                <div class="setting-what">
                  <strong>{device.name}</strong>
                  <p class="hint">{kindOf(device, text)}</p>
                </div>
                <span class="setting-state">{stateOf(device, text)}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

function kindOf({ type }: ShownDevice, { kinds }: SettingsText['devices']): string {
  if (type === 'MOBILE') return kinds.mobile
  if (type === 'EXTERNAL') return kinds.external
  return type === 'REGISTER' ? kinds.register : kinds.other
}

function stateOf({ online, silent, usual }: ShownDevice, text: SettingsText['devices']): string {
  const states = [
    usual && text.usual,
    silent && text.silent,
    online === true && text.online,
    online === false && text.offline,
  ]
  return states.filter((state) => state !== false).join(' · ')
}
