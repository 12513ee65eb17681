import { errorMessage, type PushExchange } from '@sipgate-kit/sandbox/push'

/** An answer, whatever it says. */
export type Answered = Exclude<PushExchange, { unreached: string }>

/** Whether the program took the push as one of sipgate's. */
export function isAccepted(exchange: Answered): boolean {
  return exchange.status === 200 && errorMessage(textOf(exchange)) === undefined
}

/** Whether it refused it on purpose: by its status, or as sipgate's Node library does, with 200 and an error. */
export function isRefused(exchange: Answered): boolean {
  return [400, 401, 403].includes(exchange.status) || errorMessage(textOf(exchange)) !== undefined
}

/** The status, with the reason that the program gives. */
export function said(exchange: Answered): string {
  const reason = exchange.why ?? errorMessage(textOf(exchange))
  return reason === undefined ? String(exchange.status) : `${exchange.status}, ${reason}`
}

export const textOf = ({ body }: Answered) => body.toString('utf8')
