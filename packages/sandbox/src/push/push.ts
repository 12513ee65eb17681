/**
 * What sends pushes and reads their answers, for programs that do so without a sandbox: `sipgate-kit doctor` and
 * `sipgate-kit sandbox trigger`.
 */
export { answerSays, errorMessage } from './answer-says.ts'
export { formBody } from './form-body.ts'
export { postPush, type PostedPush, type PushExchange } from './post-push.ts'
export { pushKey } from './push-key.ts'
export { readAnswer } from './read-answer.ts'
export { signBody, wrongSignature } from './sign-body.ts'
export type { PushAction, PushAnswer } from '../world/telephony/push-answer.ts'
export type { PushEvent, PushUser } from '../world/telephony/push-event.ts'
