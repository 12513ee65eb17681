import type { Faxline, GroupFaxline } from '@sipgate-kit/contract'
import type { FaxlineState } from '../../world/state/extensions.ts'

export function shownFaxline({ id, alias, tagline, canSend, canReceive }: FaxlineState): Faxline {
  return { id, alias, tagline, canSend, canReceive }
}

export function shownGroupFaxline(line: FaxlineState): GroupFaxline {
  return { ...shownFaxline(line), ...(line.groupId !== undefined && { groupId: line.groupId }) }
}
