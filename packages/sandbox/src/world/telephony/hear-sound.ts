import { findCall, type LiveCall } from './find-call.ts'
import { callChanged } from './watch-calls.ts'

/**
 * A sound begins. It is downloaded and looked at meanwhile; `known` is told when it will be over, in milliseconds since
 * 1970, unless the call hears another by then. What cannot be played is as long as any, and the call says why.
 */
export function hearSound(
  live: LiveCall,
  url: string,
  known: (live: LiveCall, endsAt: number) => void,
): void {
  const { kernel, account, call } = live
  const ref = { masterSipId: account.masterSipId, callId: call.callId }
  const startedAt = kernel.clock.now()
  call.sounds.push(url)
  const count = call.sounds.length
  delete call.soundProblem
  kernel.background.run(
    kernel.fetchSound(url).then((sound) => {
      const now = findCall(kernel, ref)
      if (now?.call.sounds.length !== count) return
      if ('problem' in sound) now.call.soundProblem = sound.problem
      else known(now, startedAt + sound.seconds * 1000)
      callChanged(now)
    }),
  )
}
