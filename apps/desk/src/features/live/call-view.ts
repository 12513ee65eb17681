import { durationOf, peopleOf, type CallLeg, type LiveCall } from '@sipgate-kit/webhooks'

/** A call as one user sees it. */
export interface CallView {
  readonly id: string
  readonly state: LiveCall['state']
  readonly direction: 'in' | 'out'
  /** The number of the other party, or `anonymous`. */
  readonly other: string
  /** Those of the account who are in it. */
  readonly people: readonly string[]
  readonly isMine: boolean
  /** What the user can do: talk, turn away, or nothing. */
  readonly controls: 'talking' | 'ringing' | 'none'
  /** Whether the user has talked in it before: pushes name whoever passed a call on with the leg that then rings elsewhere. */
  readonly wasIn: boolean
  /** sipgate's id of the user's own leg. */
  readonly callId: string | undefined
  /** How long they have talked, in seconds. Undefined before somebody picks up. */
  readonly seconds: number | undefined
}

/** @param user full id, such as `1234567w0` */
export function callViewOf(call: LiveCall, user: string, now: number): CallView {
  const people = peopleOf(call)
  const own = call.legs.filter((leg) => leg.state !== 'ended' && isIn(leg, user))
  const leg = own.findLast(({ state }) => state === 'talking') ?? own.at(-1)
  return {
    id: call.id,
    state: call.state,
    direction: call.direction,
    other: call.direction === 'in' ? call.from : call.to,
    people: people.flatMap(({ name }) => name?.trim() || []),
    isMine: own.length > 0,
    controls: leg === undefined || leg.state === 'ended' ? 'none' : leg.state,
    wasIn: call.legs.some(({ answeredBy }) => answeredBy?.fullUserId === user),
    callId: leg?.callId,
    seconds: call.answeredAt === undefined ? undefined : Math.floor(durationOf(call, now) / 1000),
  }
}

/** Whose calls a user sees: with the scope `rtcm:read` those of all, as sipgate shows them, without it their own. */
export function isSeenBy(call: LiveCall, user: string, scopes: readonly string[]): boolean {
  return (
    scopes.includes('rtcm:read') ||
    call.legs.some(({ people }) => people.some((one) => one.fullUserId === user))
  )
}

/** Once somebody has picked up, the others of a group are out. */
function isIn({ state, answeredBy, people }: CallLeg, user: string): boolean {
  const those = state === 'talking' && answeredBy ? [answeredBy] : people
  return those.some(({ fullUserId }) => fullUserId === user)
}

/** Whether it rings at the user's telephone: what they are told of on every page. */
export const ringsForUser = ({ isMine, wasIn, direction, controls }: CallView): boolean =>
  isMine && !wasIn && direction === 'in' && controls === 'ringing'

/** The user's own calls first, then as they began. */
export function sortViews(views: readonly CallView[]): readonly CallView[] {
  return [...views.filter(({ isMine }) => isMine), ...views.filter(({ isMine }) => !isMine)]
}

/** Seconds as `3:05` or `1:02:03`. */
export function writeDuration(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours = 0, minutes = 0, rest = 0] = parts
  const two = (count: number) => String(count).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}
