import {
  createCallHandler,
  gather,
  hangup,
  voicemail,
  type CallHandler,
  type CallHandlerOptions,
  type NewCallPush,
  type Reply,
} from '@sipgate-kit/webhooks'
import { pushKey } from '../../packages/sandbox/src/push/push-key.ts'

/** What of a text could be a telephone number. */
const digitsOf = (text: string) => text.replaceAll(/\D/g, '')

/** Everything a program might do with a call, the bad things too. Its errors repeat the numbers. */
const decisions: readonly ((call: NewCallPush) => Reply | Promise<Reply>)[] = [
  () => undefined,
  () => hangup(),
  () => voicemail(),
  (call) => gather({ state: JSON.stringify(call).slice(0, 100) }),
  (call) => {
    throw new Error(`${digitsOf(call.from)} and ${digitsOf(call.to)}`)
  },
  async ({ from }) => Promise.reject(new TypeError(`tel:+${digitsOf(from)}x`)),
  () => ({ action: 'play', url: 'javascript:alert(1)' }),
  ({ users }) => users as never,
  () => new Promise(() => undefined),
]

/** A handler whose decisions depend on the number that was called, with short times. */
export function anyCallHandler(more: Partial<CallHandlerOptions> = {}): CallHandler {
  return createCallHandler(
    {
      newCall: (call) => decisions[Number(call.to.slice(-3)) % decisions.length]?.(call),
      answer: ({ to }) => (to.endsWith('1') ? Promise.reject(new Error(digitsOf(to))) : undefined),
      hangup: ({ cause }) => (cause === 'busy' ? Promise.reject(new Error(cause)) : undefined),
      dtmf: ({ digits, state }) => (digits === '007' ? ({ action: digits } as never) : gather({ state })),
    },
    {
      publicUrl: 'https://crm.example/push',
      publicKeys: pushKey.publicKey,
      accounts: (account) => account !== '1000002',
      deadline: 20,
      ...more,
    },
  )
}
