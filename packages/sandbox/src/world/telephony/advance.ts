import type { CallTask } from '../state/task.ts'
import type { CallEvent } from './call-event.ts'
import { findCall, refOf, type LiveCall } from './find-call.ts'
import { phases } from './phases.ts'
import { ringExtension } from './reactions/dial-numbers.ts'
import { settleCall } from './reactions/settle-call.ts'
import type { Step } from './step.ts'
import { seconds } from './timing.ts'
import { tellWatchers, type ChangedCalls } from './watch-calls.ts'

/**
 * Applies an event to a call. It and the calls connected to it react, step by step, until nothing is left to do;
 * then watchers are notified. Nothing else changes a call.
 */
export function advance(live: LiveCall, event: CallEvent): void {
  const changed: ChangedCalls = new Map()
  happen(live, event, changed)
  live.kernel.changed()
  tellWatchers(live.kernel, changed)
}

function happen(live: LiveCall, event: CallEvent, changed: ChangedCalls): void {
  if (!changed.has(live.call)) changed.set(live.call, undefined)
  // The table pairs each event with a reaction that takes it; TypeScript cannot follow that through the lookup.
  const react = phases[live.call.phase][event.what] as
    ((live: LiveCall, event: CallEvent) => Step[]) | undefined
  takeAll(live, react?.(live, event) ?? [], changed)
}

function takeAll(live: LiveCall, steps: readonly Step[], changed: ChangedCalls): void {
  for (const step of steps) take(live, step, changed)
}

/** An earlier step may have ended the call. Then only these steps are still taken: others hear of the end. */
const afterTheEnd: ReadonlySet<Step['do']> = new Set(['tell', 'skip', 'pass on'])

function take(live: LiveCall, step: Step, changed: ChangedCalls): void {
  const { kernel, call } = live
  if (call.phase === 'ended' && !afterTheEnd.has(step.do)) return
  switch (step.do) {
    case 'enter':
      call.phase = step.phase
      return
    case 'ask':
      return ask(live, step)
    case 'tell':
      return kernel.background.run(kernel.push.send(step.target, step.event))
    case 'skip':
      return kernel.push.skip(step.push)
    case 'play':
      return play(live, step)
    case 'wait':
      return wait(live, step)
    case 'stop waiting':
      return stopWaiting(live, step.for)
    case 'ring':
      return takeAll(live, ringExtension(live, step), changed)
    case 'pass on': {
      const other = findCall(kernel, step.to)
      return other && happen(other, step.event, changed)
    }
    case 'end': {
      const { phase } = call
      stopWaiting(live)
      call.phase = 'ended'
      const { end, steps } = settleCall(live, { ...step, phase })
      changed.set(call, end)
      return takeAll(live, steps, changed)
    }
  }
}

type StepOf<Do extends Step['do']> = Extract<Step, { do: Do }>

/** The call waits ten seconds for the answer. A later answer has no effect. */
function ask(live: LiveCall, { target, event }: StepOf<'ask'>): void {
  const { kernel, call } = live
  call.phase = 'asking'
  call.asked += 1
  const question = call.asked
  wait(live, { for: 'push timeout', seconds: seconds.pushAnswer, detail: String(question) })
  later(live, kernel.push.send(target, event), (answer) => ({ what: 'told', question, answer }))
}

function play(live: LiveCall, { url, holdsUp }: StepOf<'play'>): void {
  const { kernel, call } = live
  call.sounds.push(url)
  delete call.soundProblem
  const played = { count: call.sounds.length, startedAt: kernel.clock.now(), holdsUp }
  later(live, kernel.fetchSound(url), (sound) => ({ what: 'sound known', sound, played }))
}

/** When the work is done, its outcome happens to the call, unless that has ended. */
function later<Outcome>(
  live: LiveCall,
  work: Promise<Outcome>,
  eventOf: (outcome: Outcome) => CallEvent,
): void {
  const { kernel } = live
  const ref = refOf(live)
  kernel.background.run(
    work.then((outcome) => {
      const now = findCall(kernel, ref)
      if (now) advance(now, eventOf(outcome))
    }),
  )
}

function wait(live: LiveCall, { for: kind, seconds, detail }: Omit<StepOf<'wait'>, 'do'>): void {
  const { kernel } = live
  const { masterSipId, callId } = refOf(live)
  const at = kernel.clock.now() + Math.round(seconds * 1000)
  kernel.tasks.schedule({ at, kind, masterSipId, ref: callId, ...(detail !== undefined && { detail }) })
}

/** For tasks of one kind, or for all. */
function stopWaiting(live: LiveCall, only?: CallTask): void {
  const { masterSipId, callId } = refOf(live)
  live.kernel.tasks.cancel(
    (task) =>
      task.ref === callId && task.masterSipId === masterSipId && (only === undefined || task.kind === only),
  )
}
