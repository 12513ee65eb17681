import { notify, type Hooks } from '../call/hooks.ts'

/**
 * Several watchers as one, for a client's options: `new Sipgate({ ...joinHooks(tracing({ tracer }), logging(log)) })`.
 * Each hears everything, in this order, whatever the others throw.
 */
export function joinHooks(...all: readonly Hooks[]): Required<Hooks> {
  return {
    onRequest: (event) => all.forEach(({ onRequest }) => notify(onRequest, { ...event })),
    onResponse: (event) => all.forEach(({ onResponse }) => notify(onResponse, { ...event })),
    onFailure: (event) => all.forEach(({ onFailure }) => notify(onFailure, { ...event })),
    onRetry: (event) => all.forEach(({ onRetry }) => notify(onRetry, { ...event })),
  }
}
