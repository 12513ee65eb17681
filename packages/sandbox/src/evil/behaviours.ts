import type { Behaviour, Behaviours, EvilGroup } from './behaviour.ts'
import { apiBehaviours } from './behaviours/api.ts'
import { callbackBehaviours } from './behaviours/callback.ts'
import { idTokenClaimsBehaviours } from './behaviours/id-token-claims.ts'
import { idTokenSignatureBehaviours } from './behaviours/id-token-signature.ts'
import { keyBehaviours } from './behaviours/keys.ts'
import { logoutBehaviours } from './behaviours/logout.ts'
import { metadataBehaviours } from './behaviours/metadata.ts'
import { refreshBehaviours } from './behaviours/refresh.ts'
import { tokenAnswerBehaviours } from './behaviours/token-answer.ts'
import { userinfoBehaviours } from './behaviours/userinfo.ts'

export interface NamedBehaviour extends Behaviour {
  name: string
  group: EvilGroup
}

/** All of them, in the order of a login. */
export const behaviours: readonly NamedBehaviour[] = [
  ...named('metadata', metadataBehaviours),
  ...named('callback', callbackBehaviours),
  ...named('token answer', tokenAnswerBehaviours),
  ...named('id token', idTokenClaimsBehaviours),
  ...named('id token', idTokenSignatureBehaviours),
  ...named('keys', keyBehaviours),
  ...named('userinfo', userinfoBehaviours),
  ...named('refresh', refreshBehaviours),
  ...named('API', apiBehaviours),
  ...named('logout', logoutBehaviours),
]

function named(group: EvilGroup, all: Behaviours): NamedBehaviour[] {
  return Object.entries(all).map(([name, behaviour]) => ({ name, group, ...behaviour }))
}
