import type { PhoneNumber } from '@sipgate-kit/contract'
import { findExtension } from '../../world/accounts/find-extension.ts'
import type { Kernel } from '../../world/kernel.ts'
import type { NumberState } from '../../world/state/number-state.ts'
import type { AccountState } from '../../world/state/state.ts'
import { ownersOf } from '../rights/extension-rights.ts'

/** A number with where it leads. */
export function shownNumber(kernel: Kernel, account: AccountState, number: NumberState): PhoneNumber {
  const endpoint = findExtension(account, number.endpointId)
  const owner = endpoint && ownersOf(account, endpoint)[0]
  return {
    ...shownEndpointNumber(number),
    endpointId: number.endpointId,
    endpointAlias: endpoint?.alias ?? '',
    endpointUrl: endpoint ? `${kernel.urls.api}${endpointPath(endpoint.id, owner ?? '')}` : '',
    ...(number.type === 'MOBILE' && {
      mnpState: {
        isReleased: number.mnpReleasedUntil !== undefined,
        releasedUntil: number.mnpReleasedUntil ?? null,
      },
    }),
  }
}

/** The numbers that lead to a line or a group, as it lists them. */
export function shownNumbersOf({ numbers }: AccountState, id: string) {
  return { items: numbers.filter(({ endpointId }) => endpointId === id).map(shownEndpointNumber) }
}

function shownEndpointNumber({ id, number, type }: NumberState) {
  return { id, number, localized: localized(number), type }
}

function endpointPath(id: string, owner: string): string {
  const folders: Record<string, string> = {
    p: `/${owner}/phonelines`,
    f: `/${owner}/faxlines`,
    g: '/groups',
    s: `/${owner}/sms`,
  }
  return `${folders[id.charAt(0)] ?? '/devices'}/${id}`
}

/** As it is dialled inside Germany: `030-23125000`. */
function localized(number: string): string {
  const [, area = '', rest = ''] = /^\+49(30|40|69|89|221|1\d\d)(\d+)$/.exec(number) ?? []
  return area === '' ? number.replace(/^\+49/, '0') : `0${area}-${rest}`
}
