import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, bensNumber, caller, danasNumber, hangup, newCall, person } from '../../test/call-pushes.ts'
import { advance } from './advance.ts'
import { durationOf } from './call-duration.ts'
import { peopleOf } from './call-people.ts'
import type { CallPush } from './call-push.ts'
import type { LiveCall } from './live-call.ts'

/** The calls after pushes that come one second after the other. */
function play(pushes: readonly CallPush[]): LiveCall[] {
  const calls = new Map<string, LiveCall>()
  for (const [at, push] of pushes.entries())
    for (const call of advance([...calls.values()], push, { account: '1000001', at: at * 1000 }))
      calls.set(call.id, call)
  return [...calls.values()]
}

/** `talking: A ended normalClearing, B talking (Ben Winter)`. */
function sentence(call: LiveCall): string {
  const legs = call.legs.map(({ callId, state, cause, answeredBy, people }) => {
    const who = state === 'ringing' ? people : answeredBy ? [answeredBy] : []
    const names = who.map(({ name }) => name?.split(' ')[0]).join(' ')
    return [callId, state, cause, names && `(${names})`].filter(Boolean).join(' ')
  })
  return `${call.state}: ${legs.join(', ')}`
}

const out = { direction: 'out', from: danasNumber, to: caller } as const
const colleagues = { from: danasNumber, to: bensNumber } as const
const passedOn = { to: bensNumber, diversion: danasNumber } as const

/** What sipgate sends in which order, and what is to be seen after each push. */
const sequences: [what: string, steps: [push: CallPush, seen: string][]][] = [
  [
    'an incoming call that is answered',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [answer('A'), 'talking: A talking (Dana)'],
      [hangup('A'), 'ended: A ended normalClearing (Dana)'],
    ],
  ],
  [
    'a caller who gives up',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [hangup('A', 'cancel'), 'ended: A ended cancel'],
    ],
  ],
  [
    'a call that is transferred and taken',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [answer('A'), 'talking: A talking (Dana)'],
      [newCall('B', ['ben'], passedOn), 'talking: A talking (Dana), B ringing (Ben)'],
      [answer('B', 'ben', passedOn), 'talking: A talking (Dana), B talking (Ben)'],
      [hangup('A'), 'talking: A ended normalClearing (Dana), B talking (Ben)'],
      [
        hangup('B', 'normalClearing', passedOn),
        'ended: A ended normalClearing (Dana), B ended normalClearing (Ben)',
      ],
    ],
  ],
  [
    'a call that is transferred at once: it rings again',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [answer('A'), 'talking: A talking (Dana)'],
      [newCall('B', ['ben'], passedOn), 'talking: A talking (Dana), B ringing (Ben)'],
      [hangup('A'), 'ringing: A ended normalClearing (Dana), B ringing (Ben)'],
      [answer('B', 'ben', passedOn), 'talking: A ended normalClearing (Dana), B talking (Ben)'],
    ],
  ],
  [
    'a transfer that is not taken',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [answer('A'), 'talking: A talking (Dana)'],
      [newCall('B', ['ben'], passedOn), 'talking: A talking (Dana), B ringing (Ben)'],
      [hangup('B', 'noAnswer', passedOn), 'talking: A talking (Dana), B ended noAnswer'],
      [hangup('A'), 'ended: A ended normalClearing (Dana), B ended noAnswer'],
    ],
  ],
  [
    'a call that is forwarded since the user is busy',
    [
      [newCall('A'), 'ringing: A ringing (Dana)'],
      [hangup('A', 'forwarded'), 'ended: A ended forwarded'],
      [newCall('B', ['ben'], passedOn), 'ringing: A ended forwarded, B ringing (Ben)'],
      [answer('B', 'ben', passedOn), 'talking: A ended forwarded, B talking (Ben)'],
      [hangup('B', 'normalClearing', passedOn), 'ended: A ended forwarded, B ended normalClearing (Ben)'],
    ],
  ],
  [
    'a group, of whom one answers',
    [
      [newCall('A', ['dana', 'ben']), 'ringing: A ringing (Dana Ben)'],
      [answer('A', 'ben'), 'talking: A talking (Ben)'],
      [hangup('A'), 'ended: A ended normalClearing (Ben)'],
    ],
  ],
  [
    'colleagues, whose call goes out and comes in',
    [
      [newCall('A', ['dana'], { direction: 'out', ...colleagues }), 'ringing: A ringing (Dana)'],
      [newCall('B', ['ben'], colleagues), 'ringing: A ringing (Dana), B ringing (Ben)'],
      [answer('B', 'ben', colleagues), 'ringing: A ringing (Dana), B talking (Ben)'],
      [answer('A', 'dana', { direction: 'out', ...colleagues }), 'talking: A talking, B talking (Ben)'],
      [hangup('B', 'normalClearing', colleagues), 'talking: A talking, B ended normalClearing (Ben)'],
      [
        hangup('A', 'normalClearing', { direction: 'out', ...colleagues }),
        'ended: A ended normalClearing, B ended normalClearing (Ben)',
      ],
    ],
  ],
  [
    'click-to-dial: the own telephone first, as a call of its own',
    [
      [newCall('B', ['dana'], { from: danasNumber }), 'ringing: B ringing (Dana)'],
      [answer('B', 'dana', { from: danasNumber }), 'talking: B talking (Dana)'],
      [newCall('A', ['dana'], out), 'ringing: B talking (Dana), A ringing (Dana)'],
      [answer('A', 'dana', out), 'talking: B talking (Dana), A talking'],
      [
        hangup('B', 'normalClearing', { from: danasNumber }),
        'talking: B ended normalClearing (Dana), A talking',
      ],
      [hangup('A', 'normalClearing', out), 'ended: B ended normalClearing (Dana), A ended normalClearing'],
    ],
  ],
]

describe('what sipgate sends', () => {
  it.each(sequences)('%s', (_what, steps) => {
    const pushes = steps.map(([push]) => push)
    const seen = pushes.map((_push, at) => play(pushes.slice(0, at + 1)).map(sentence))
    expect(seen).toEqual(steps.map(([, sentences]) => [sentences]))
  })

  it.each(sequences)('%s: comes to the same end in any order, and twice', (_what, steps) => {
    const pushes = steps.map(([push]) => push)
    const known = ({
      people,
      state,
      cause,
      answeredBy,
      direction,
      from,
      to,
      diversion,
    }: LiveCall['legs'][0]) => ({
      people,
      state,
      cause,
      answeredBy,
      direction,
      from,
      to,
      diversion,
    })
    const end = (played: readonly CallPush[]) => {
      const calls = play(played)
      expect(calls).toHaveLength(1)
      return calls.map(({ id, state, direction, from, to, legs }) => ({
        ...{ id, state, direction, from, to },
        legs: Object.fromEntries(legs.map((leg) => [leg.callId, known(leg)])),
      }))
    }
    const once = end(pushes)
    const twice = [...pushes, ...pushes]
    fc.assert(
      fc.property(fc.shuffledSubarray(twice, { minLength: twice.length }), (shuffled) => {
        expect(end(shuffled)).toEqual(once)
      }),
    )
  })

  it('twice adds nothing, so nobody is told', () => {
    for (const [, steps] of sequences)
      for (const at of steps.keys()) {
        const pushes = steps.slice(0, at + 1).map(([push]) => push)
        const last = pushes.at(-1)
        expect(last && advance(play(pushes), last, { account: '1000001', at: 99_000 })).toEqual([])
      }
  })
})

describe('a call', () => {
  it('begins with the first ring, lasts from the first answer to the last hang-up, and says why it ended', () => {
    const [call] = play([
      newCall('A'),
      answer('A'),
      newCall('B', ['ben'], passedOn),
      hangup('A'),
      hangup('B', 'cancel'),
    ])
    expect(call).toMatchObject({
      id: 'A',
      account: '1000001',
      direction: 'in',
      from: caller,
      to: danasNumber,
      startedAt: 0,
      answeredAt: 1000,
      endedAt: 4000,
      cause: 'cancel',
    })
    expect(call && durationOf(call, 99_000)).toBe(3000)
  })

  it('lasts until now while it goes on, and not at all before an answer', () => {
    const [ringing] = play([newCall('A')])
    const [talking] = play([newCall('A'), answer('A')])
    expect(ringing && durationOf(ringing, 5000)).toBe(0)
    expect(talking && durationOf(talking, 5000)).toBe(4000)
    // Another machine's clock is behind.
    expect(talking && durationOf(talking, 500)).toBe(0)
  })

  it('which click-to-dial began is answered when the other one picks up, and goes out', () => {
    const [call] = play([
      newCall('B', ['dana'], { from: danasNumber }),
      answer('B'),
      newCall('A', ['dana'], out),
    ])
    expect(call).toMatchObject({ id: 'A', direction: 'out', to: caller, startedAt: 0 })
    expect(call).not.toHaveProperty('answeredAt')
  })

  it('has the people who are in it now', () => {
    const who = (...pushes: CallPush[]) => play(pushes).map(peopleOf)
    const group = newCall('A', ['dana', 'ben'])
    expect(who(group)).toEqual([[person('dana'), person('ben')]])
    expect(who(group, answer('A', 'ben'))).toEqual([[person('ben')]])
    expect(who(newCall('A'), answer('A'), newCall('B', ['dana', 'ben']))).toEqual([
      [person('dana'), person('ben')],
    ])
    expect(who(newCall('A'), hangup('A'))).toEqual([[]])
    expect(who(newCall('A', ['dana'], out), answer('A', 'dana', out))).toEqual([[person('dana')]])
  })

  it('names the target that answered, of several', () => {
    const [call] = play([newCall('A'), answer('A', 'dana', { answeringNumber: bensNumber })])
    expect(call?.legs).toMatchObject([{ answeringNumber: bensNumber }])
  })

  it('does not guess whose name is whose', () => {
    const [call] = play([{ ...newCall('A', ['dana', 'ben']), users: ['Ben Winter'] }])
    expect(call?.legs[0]?.people).toEqual([{ fullUserId: '1000001w0' }, { fullUserId: '1000001w1' }])
    const [ofNobody] = play([{ ...newCall('A'), userIds: [], fullUserIds: [] }])
    expect(ofNobody?.legs[0]?.people).toEqual([{ name: 'Dana Sommer' }])
  })

  it('is known by its first push, whichever that is', () => {
    const { origCallId: _missing, ...recorded } = answer('A')
    expect(play([recorded])).toMatchObject([
      {
        id: 'A',
        state: 'talking',
        from: caller,
        legs: [{ people: [person('dana')], answeredBy: person('dana') }],
      },
    ])
    expect(play([hangup('B')])).toMatchObject([{ id: 'A', state: 'ended' }])
    // How the call began says best who calls whom.
    expect(play([hangup('A'), newCall('A', ['ben'], { to: bensNumber })])).toMatchObject([{ to: bensNumber }])
  })

  it('is found by its leg when the id of the call is missing', () => {
    const { origCallId: _missing, ...end } = hangup('B', 'busy')
    expect(
      play([newCall('A'), newCall('B', ['ben'], passedOn), hangup('A', 'forwarded'), end]).map(sentence),
    ).toEqual(['ended: A ended forwarded, B ended busy'])
  })

  it('stays one call, whichever leg a later one says that it began with', () => {
    const pushes = [
      newCall('A'),
      newCall('B', ['ben'], passedOn),
      newCall('C', ['dana'], { origCallId: 'B' }),
    ]
    expect(play(pushes).map(sentence)).toEqual([
      'ringing: A ringing (Dana), B ringing (Ben), C ringing (Dana)',
    ])
    // Its first push did not say what it belongs to, and where it was shown, it ends.
    const { origCallId: _missing, ...unknown } = answer('B', 'ben')
    expect(play([newCall('A'), unknown, hangup('B')]).map(sentence)).toEqual([
      'ringing: A ringing (Dana)',
      'ended: B ended normalClearing (Ben)',
    ])
  })

  it('keeps who picked up first and where it came from, whatever else comes', () => {
    const nobody = { ...newCall('A', [], passedOn), origCallId: 'A' }
    const [call] = play([answer('A', 'ben', passedOn), answer('A', 'dana'), nobody])
    expect(call?.legs).toMatchObject([
      { people: [person('ben')], answeredBy: person('ben'), answeredAt: 0, diversion: danasNumber },
    ])
  })

  it('is answered when the one is to whom it was forwarded, and not after its end', () => {
    const forwarded = [newCall('A'), hangup('A', 'forwarded'), newCall('B', ['ben'], passedOn)]
    expect(play(forwarded)[0]).not.toHaveProperty('answeredAt')
    expect(play([...forwarded, answer('B', 'ben', passedOn)])).toMatchObject([{ answeredAt: 3000 }])
    expect(play([newCall('A'), hangup('A'), answer('A')])).toMatchObject([
      { answeredAt: 1000, endedAt: 1000 },
    ])
  })

  it('that was cleared too early goes on with its next push', () => {
    const cleared = (state: 'ringing' | 'talking'): LiveCall[] =>
      play(state === 'ringing' ? [newCall('A')] : [newCall('A'), answer('A')]).map((call) => ({
        ...call,
        state: 'ended',
        legs: call.legs.map((leg) => ({ ...leg, state: 'ended', endedAt: 9000, cause: 'cleared' })),
      }))
    const next = (calls: LiveCall[], push: CallPush) =>
      advance(calls, push, { account: '1000001', at: 10_000 })
    expect(next(cleared('ringing'), answer('A'))).toMatchObject([{ state: 'talking', answeredAt: 10_000 }])
    expect(next(cleared('ringing'), answer('A'))[0]).not.toHaveProperty('endedAt')
    expect(next(cleared('talking'), hangup('A'))).toMatchObject([
      { endedAt: 10_000, cause: 'normalClearing' },
    ])
    // This came before it was cleared, and comes late.
    expect(next(cleared('ringing'), newCall('A'))).toEqual([])
  })
})
