import { h } from 'preact'
import type { UserRequest } from '../../http/user-request.ts'
import type { Routes, Tools } from '../feature.ts'
import { DevicesPage, type ShownDevice } from './devices-page.tsx'
import { deviceScopes } from './part-scopes.ts'
import { texts } from './texts.ts'

/** The user's telephones. Two requests to sipgate. */
export function deviceRoutes({ pages, lastKnown }: Tools): Routes {
  return {
    'GET /settings/devices': {
      scopes: deviceScopes,
      handle: async (request, response) => {
        const { language, profile } = request
        const text = texts[language]
        const known = await lastKnown.read(request, 'settings.devices', () => readDevices(request))
        const view = { language, timeZone: profile.timeZone, known }
        const content = h(DevicesPage, { text, view })
        pages.send({ title: text.parts.devices.name, content }, request, response)
      },
    },
  }
}

/** Only what is shown is kept: answers may hold the SIP password. */
async function readDevices({ sipgate, login }: UserRequest): Promise<readonly ShownDevice[]> {
  const userId = login.user.sub
  const [{ items }, user] = await Promise.all([
    sipgate.devices.list({ userId }),
    sipgate.users.get({ userId }),
  ])
  return items.slice(0, 200).map(({ id, alias, type, online, dnd }) => ({
    id,
    name: typeof alias === 'string' && alias.trim() !== '' ? alias : id,
    type: typeof type === 'string' ? type : undefined,
    online: typeof online === 'boolean' ? online : undefined,
    silent: dnd === true,
    usual: id === user.defaultDevice,
  }))
}
