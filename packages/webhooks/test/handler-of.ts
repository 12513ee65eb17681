import {
  createCallHandler,
  type CallHandlerOptions,
  type CallHandlers,
  type CallProblem,
  type Refusal,
} from '../src/index.ts'
import { publicKey, signedPush } from './signed-push.ts'

export const publicUrl = 'https://crm.example/push'

/** A call handler of a test, with what it refused and what went wrong. */
export function handlerOf(handlers: CallHandlers, more: Partial<CallHandlerOptions> = {}) {
  const refused: Refusal[] = []
  const problems: CallProblem[] = []
  const calls = createCallHandler(handlers, {
    publicUrl,
    publicKeys: publicKey,
    onRefused: (refusal) => refused.push(refusal),
    onProblem: (problem) => problems.push(problem),
    ...more,
  })
  const post = (fields: Parameters<typeof signedPush>[1], url = publicUrl) =>
    calls.fetch(signedPush(url, fields))
  return { ...calls, post, refused, problems }
}

/** The URL in an attribute of an answer. */
export const urlIn = (xml: string, attribute: string) =>
  (new RegExp(`${attribute}="([^"]+)"`).exec(xml)?.[1] ?? '').replaceAll('&amp;', '&')
