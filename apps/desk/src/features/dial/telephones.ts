import type { UserRequest } from '../../http/user-request.ts'
import type { Preferences } from '../../preferences/preferences.ts'
import type { LastKnown } from '../../user/last-known.ts'
import { fullUserId } from '../../user/full-user-id.ts'

/** A telephone of the user. */
export interface Telephone {
  /** Such as `e0`. */
  readonly id: string
  readonly name: string
  readonly isOnline: boolean
  readonly isSilent: boolean
  /** What those who are called see; undefined if it is not known, `anonymous` if nothing. */
  readonly callerId: string | undefined
}

/** What the user can call with. */
export interface Telephones {
  readonly telephones: readonly Telephone[]
  /** The id of the one that is chosen at first. */
  readonly first: string | undefined
  /** The numbers that the user may show, in E.164. */
  readonly numbers: readonly string[]
}

const devicePreference = 'dial.device'

/** Reads telephones and numbers: two requests, and a third until the user has called for the first time. */
export async function readTelephones(
  request: UserRequest,
  { lastKnown, preferences }: { lastKnown: LastKnown; preferences: Preferences },
) {
  const { sipgate, login } = request
  const userId = login.user.sub
  const chosen = (await preferences.of(fullUserId(login.user))).get(devicePreference)
  const [devices, numbers, usual] = await Promise.all([
    lastKnown.read(request, 'dial.devices', async () => (await sipgate.devices.list({ userId })).items),
    readNumbers(request, lastKnown),
    chosen ?? readDefault(request),
  ])
  const telephones = devices.value.filter(({ id }) => /^[a-z]\d+$/.test(id)).map(telephoneOf)
  const first = telephones.find(({ id }) => id === usual) ?? telephones[0]
  return { known: devices, value: { telephones, numbers, first: first?.id } satisfies Telephones }
}

/** To be offered first the next time. */
export const rememberTelephone = (request: UserRequest, preferences: Preferences, id: string) =>
  preferences.set(fullUserId(request.login.user), devicePreference, id)

function telephoneOf(device: {
  id: string
  alias?: string | undefined
  online?: boolean | undefined
  dnd?: boolean | undefined
  callerId?: string | undefined
}): Telephone {
  const { id, alias, online, dnd, callerId } = device
  return {
    id,
    name: typeof alias === 'string' && alias.trim() !== '' ? alias.trim().slice(0, 80) : id,
    isOnline: online !== false,
    isSilent: dnd === true,
    callerId: typeof callerId === 'string' && callerId !== '' ? callerId : undefined,
  }
}

/** A call can do without: then it shows what is set for the telephone. */
async function readNumbers(request: UserRequest, lastKnown: LastKnown): Promise<readonly string[]> {
  try {
    const { value } = await lastKnown.read(
      request,
      'dial.numbers',
      async () => (await request.sipgate.users.numbers.list({ userId: request.login.user.sub })).items,
    )
    const numbers = value.map(({ number }) => (typeof number === 'string' ? number : ''))
    return [...new Set(numbers.filter((number) => /^\+\d{5,15}$/.test(number)))]
  } catch {
    return []
  }
}

async function readDefault({ sipgate, login }: UserRequest): Promise<string | undefined> {
  try {
    const { defaultDevice } = await sipgate.users.get(
      { userId: login.user.sub },
      { timeout: 1_500, retries: 0 },
    )
    return typeof defaultDevice === 'string' ? defaultDevice : undefined
  } catch {
    return undefined
  }
}
