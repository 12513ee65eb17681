import { refuseUnknown } from '../arguments/refuse-unknown.ts'
import { notify, type Hooks } from '../call/hooks.ts'

const hookNames = [
  'onRequest',
  'onResponse',
  'onFailure',
  'onRetry',
] as const satisfies readonly (keyof Hooks)[]

/**
 * Several watchers as one, for a client's options: `new Sipgate({ ...joinHooks(tracing({ tracer }), logging(log)) })`.
 * Each hears everything, in this order, whatever the others throw.
 * @throws SipgateError `invalid_argument` for a name that no hook has
 */
export function joinHooks(...all: readonly Hooks[]): Required<Hooks> {
  for (const hooks of all) refuseUnknown('`joinHooks`', hooks, hookNames)
  return {
    onRequest: (event) => all.forEach(({ onRequest }) => notify(onRequest, { ...event })),
    onResponse: (event) => all.forEach(({ onResponse }) => notify(onResponse, { ...event })),
    onFailure: (event) => all.forEach(({ onFailure }) => notify(onFailure, { ...event })),
    onRetry: (event) => all.forEach(({ onRetry }) => notify(onRetry, { ...event })),
  }
}
