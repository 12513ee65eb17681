import type { MessagePort } from 'node:worker_threads'
import { failureOf, type Failure } from './failure.ts'

export interface Call {
  readonly id: number
  readonly method: string
  readonly given: readonly unknown[]
}

export type Answer = { readonly id: number; readonly result: unknown } | (Failure & { readonly id: number })

/** Answers calls that come through `port` with what the methods of `opening` return. */
export function answerCalls(port: MessagePort, opening: Promise<object>): void {
  // Each call reports it, too.
  opening.catch(() => undefined)

  async function answer({ id, method, given }: Call): Promise<Answer> {
    try {
      const service = (await opening) as Record<string, (...given: readonly unknown[]) => unknown>
      return { id, result: await service[method]?.(...given) }
    } catch (error) {
      return { id, ...failureOf(error) }
    }
  }
  port.on('message', (call: Call) => {
    void answer(call).then((answered) => port.postMessage(answered))
  })
}
