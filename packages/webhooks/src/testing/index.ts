/** Calls and signed pushes for tests of an application, without sipgate and without a sandbox. */
export { fakeCall } from './fake-call.ts'
export type { FakeCall, FakeCallOptions, FakeParty, FakePush, FakeUser } from './fake-call.ts'
export type { FakeCallTarget } from './fake-call-target.ts'
export type { Reaction } from './reaction.ts'
export { pushBody } from './push-body.ts'
export { samplePush, type PushFields } from './sample-push.ts'
export { signatureOf, signedBody, signedPush, type SigningOptions } from './signed-push.ts'
export { testKey } from './test-key.ts'
