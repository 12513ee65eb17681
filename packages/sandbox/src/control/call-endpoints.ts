import type { Sandbox } from '../sandbox.ts'
import type { SandboxCall } from './call-handle.ts'
import { flag, object, text } from './body-schema.ts'
import type { IncomingCall } from './call-control.ts'
import { aFlag, aText, checkFields, oneOf, type FieldChecks } from '../world/check-fields.ts'
import type { ControlCall, Endpoint } from './endpoint.ts'

const callId = 'The `callId` the call started with, or its current one.'

/** Calls over HTTP: each is one method of `sandbox.calls`, or of a call. */
export function callEndpoints(sandbox: Sandbox): Endpoint[] {
  const act =
    (run: (call: SandboxCall, body: Record<string, unknown>) => Promise<void>, checks: Checks) =>
    async ({ id, body }: ControlCall) => {
      const call = sandbox.calls.get(id)
      await run(call, checkFields('The body', body ?? {}, checks))
      return call.state()
    }
  return [
    {
      method: 'GET',
      path: '/calls',
      does: 'the calls in progress',
      run: () => ({ items: sandbox.calls.list() }),
    },
    {
      method: 'POST',
      path: '/calls/incoming',
      does: 'somebody calls a number of an account; `from` may be `anonymous`',
      body: object(
        {
          from: text('E.164 with `+`, or `anonymous`.'),
          to: text('A number of an account, in E.164 with `+`.'),
          account: text('The account’s number, if `to` must belong to this account.'),
        },
        ['from', 'to'],
      ),
      run: ({ body }) => {
        const checks = { from: aText, to: aText, account: aText }
        const { from = '', to = '', ...more } = checkFields<IncomingCall>('The body', body, checks)
        return sandbox.calls.incoming({ from, to, ...more }).state()
      },
    },
    {
      method: 'POST',
      path: '/calls/manual',
      does: 'whether every telephone rings until it is answered here',
      body: object({ on: flag('Default true.') }),
      answers: false,
      run: ({ body }) => {
        const { on } = checkFields('The body', body ?? {}, { on: aFlag })
        sandbox.calls.manual(on !== false)
      },
    },
    {
      method: 'GET',
      path: '/calls/{id}',
      does: 'one call by its `callId`',
      id: callId,
      run: ({ id }) => sandbox.calls.get(id).state(),
    },
    {
      method: 'POST',
      path: '/calls/{id}/answer',
      does: 'picks up the first telephone that is ringing, or the given one',
      id: callId,
      body: object({ device: text('The telephone that is picked up, such as e0.') }),
      run: act((call, body) => call.answer(body), { device: aText }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/dtmf',
      does: 'the other party presses keys',
      id: callId,
      body: object({ digits: text('0 to 9, A to D, * and #.') }, ['digits']),
      run: act((call, { digits }) => call.dtmf(digits as string), { digits: aText }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/hold',
      does: 'puts the call on hold, or resumes it with `false`',
      id: callId,
      body: object({ value: flag('Default true.') }),
      run: act((call, { value }) => (value === false ? call.unhold() : call.hold()), { value: aFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/mute',
      does: 'mutes the user, or lets them speak again with `false`',
      id: callId,
      body: object({ value: flag('Default true.') }),
      run: act((call, { value }) => (value === false ? call.unmute() : call.mute()), { value: aFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/record',
      does: 'starts recording, or stops it with `false`',
      id: callId,
      body: object({ value: flag('Default true.') }),
      run: act((call, { value }) => call.record(value !== false), { value: aFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/transfer',
      does: 'transfers the call; hang up to complete an attended transfer',
      id: callId,
      body: object(
        {
          to: text('A number, a quick dial or an extension such as p1.'),
          attended: flag('Asks the new destination first. Default false.'),
        },
        ['to'],
      ),
      run: act((call, { to, attended }) => call.transfer({ to: to as string, attended: attended === true }), {
        to: aText,
        attended: aFlag,
      }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/hangup',
      does: 'hangs up; `by` is `caller` (default) or `callee`',
      id: callId,
      body: object({ by: { type: 'string', enum: ['caller', 'callee'] } }),
      run: act((call, { by }) => call.hangUp({ by: by === 'callee' ? 'callee' : 'caller' }), {
        by: oneOf('caller', 'callee'),
      }),
    },
  ]
}

type Checks = FieldChecks<Record<string, unknown>>
