import type { Sandbox } from '../sandbox.ts'
import type { SandboxCall } from './call-handle.ts'
import type { IncomingCall } from './calls.ts'
import { checkFields } from './check-fields.ts'
import type { ControlCall, Endpoint } from './endpoints.ts'

const isText = (value: unknown) => (typeof value === 'string' && value.length <= 200) || 'a text.'
const isFlag = (value: unknown) => typeof value === 'boolean' || 'true or false.'

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
      does: 'the calls that are not over',
      run: () => ({ items: sandbox.calls.list() }),
    },
    {
      method: 'POST',
      path: '/calls/incoming',
      does: 'somebody calls a number of an account; `from` may be `anonymous`',
      run: ({ body }) => {
        const checks = { from: isText, to: isText, account: isText }
        const { from = '', to = '', ...more } = checkFields('The body', body, checks) as Partial<IncomingCall>
        return sandbox.calls.incoming({ from, to, ...more }).state()
      },
    },
    {
      method: 'POST',
      path: '/calls/manual',
      does: 'whether every telephone rings until it is answered here',
      run: ({ body }) => {
        const { on } = checkFields('The body', body ?? {}, { on: isFlag })
        sandbox.calls.manual(on !== false)
      },
    },
    {
      method: 'GET',
      path: '/calls/{id}',
      does: 'one call by its `callId`',
      run: ({ id }) => sandbox.calls.get(id).state(),
    },
    {
      method: 'POST',
      path: '/calls/{id}/answer',
      does: 'picks up, at the first telephone that rings or at the given one',
      run: act((call, body) => call.answer(body), { device: isText }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/dtmf',
      does: 'the other end presses keys',
      run: act((call, { digits }) => call.dtmf(digits as string), { digits: isText }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/hold',
      does: 'holds it, or takes it back with `false`',
      run: act((call, { value }) => (value === false ? call.unhold() : call.hold()), { value: isFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/mute',
      does: 'mutes the user, or lets them speak again with `false`',
      run: act((call, { value }) => (value === false ? call.unmute() : call.mute()), { value: isFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/record',
      does: 'starts recording, or ends it with `false`',
      run: act((call, { value }) => call.record(value !== false), { value: isFlag }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/transfer',
      does: 'puts it through; an attended transfer is finished by hanging up',
      run: act((call, { to, attended }) => call.transfer({ to: to as string, attended: attended === true }), {
        to: isText,
        attended: isFlag,
      }),
    },
    {
      method: 'POST',
      path: '/calls/{id}/hangup',
      does: 'hangs up; `by` is `caller` (default) or `callee`',
      run: act((call, { by }) => call.hangUp({ by: by === 'callee' ? 'callee' : 'caller' }), {
        by: (value) => value === 'caller' || value === 'callee' || '"caller" or "callee".',
      }),
    },
  ]
}

type Checks = Parameters<typeof checkFields>[2]
