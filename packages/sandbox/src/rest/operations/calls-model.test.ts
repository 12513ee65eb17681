import fc from 'fast-check'
import { expect, it } from 'vitest'
import { call, callers } from '../../../test/api-caller.ts'
import { smallSandbox } from '../../../test/small-sandbox.ts'

interface Known {
  callId: string
  talking: boolean
  hold: boolean
  muted: boolean
  recording: boolean
}

const step = fc.record({
  act: fc.constantFrom('come in', 'come in', 'answer', 'hold', 'muted', 'recording', 'hang up', 'give up'),
  at: fc.nat(5),
  on: fc.boolean(),
  isStranger: fc.nat(4).map((chance) => chance === 0),
})

it('running calls are what was done to them, for their own account alone, and each that is over is in the history once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const sandbox = smallSandbox()
      const send = async (operation: string, json?: unknown, who: keyof typeof callers = 'admin') =>
        call(sandbox, operation, { authorization: callers[who], ...(json !== undefined && { json }) })
      const totalCalls = async () =>
        ((await (await send('GET /history?types=CALL&limit=1')).json()) as { totalCount: number }).totalCount
      const before = await totalCalls()
      let model: Known[] = []
      let over = 0
      const end = (ended: Known) => {
        model = model.filter((one) => one !== ended)
        over += 1
      }
      for (const { act, at, on, isStranger } of steps) {
        const known = model[at % Math.max(1, model.length)]
        const path = `/calls/${known?.callId ?? 'ABCDEF'}`
        if (isStranger) {
          expect((await send(`DELETE ${path}`, undefined, 'stranger')).status).toBe(404)
          expect((await send(`PUT ${path}/hold`, { value: on }, 'stranger')).status).toBe(404)
        } else if (act === 'come in') {
          const { callId } = sandbox.calls.incoming({ from: '+492214710001', to: '+493023125000' })
          const { phase } = sandbox.calls.get(callId).state()
          expect(phase).toBe('ringing')
          model.push({ callId, talking: false, hold: false, muted: false, recording: false })
        } else if (act === 'answer') {
          if (!known || known.talking) continue
          await sandbox.calls.get(known.callId).answer()
          known.talking = true
        } else if (act === 'hang up') {
          if (known && !known.talking) continue
          expect((await send(`DELETE ${path}`)).status).toBe(known ? 204 : 404)
          if (known) end(known)
        } else if (act === 'give up') {
          if (!known) continue
          await sandbox.calls.get(known.callId).hangUp()
          end(known)
        } else {
          const body = { value: on, ...(act === 'recording' && { announcement: false }) }
          const { status } = await send(`PUT ${path}/${act}`, body)
          const early = act === 'hold' ? 409 : 404
          expect(status).toBe(!known ? 404 : known.talking ? 204 : early)
          if (known?.talking) known[act] = on
        }
        const { data } = (await (await send('GET /calls')).json()) as { data: Known[] }
        const shown = data.map(({ callId, hold, muted, recording }) => ({ callId, hold, muted, recording }))
        const expected = model
          .filter(({ talking }) => talking)
          .map(({ callId, hold, muted, recording }) => ({ callId, hold, muted, recording }))
        expect(shown).toEqual(expected)
      }
      expect(await totalCalls()).toBe(before + over)
      expect(await (await send('GET /calls', undefined, 'stranger')).json()).toEqual({ data: [] })
    }),
    { numRuns: 60 },
  )
})
