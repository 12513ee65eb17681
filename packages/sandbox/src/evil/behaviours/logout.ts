import { redirectElsewhere, refuseWith, staySilent } from '../bad-answers.ts'
import type { Behaviour, Behaviours, Play, Plays } from '../behaviour.ts'

const both = (play: Play): Plays => ({ 'POST /logout': play, 'POST /revoke': play })

function trouble(facts: Pick<Behaviour, 'does' | 'plays'> & Partial<Behaviour>): Behaviour {
  return {
    careful: 'It ends its own session all the same, and tries to revoke the tokens again later.',
    expect: 'survive',
    section: 'RFC 7009, section 2.2.1; OWASP ASVS 5.0, 7.4.1',
    stage: 'logout',
    ...facts,
  }
}

export const logoutBehaviours: Behaviours = {
  'logout-unavailable': trouble({
    does: 'Logout and revocation answer 503.',
    plays: both(refuseWith(503)),
  }),
  'logout-refused': trouble({
    does: 'Logout and revocation answer 400.',
    careful: 'It ends its own session all the same.',
    plays: both(refuseWith(400, { error: 'invalid_request' })),
  }),
  'logout-silent': trouble({
    does: 'Logout and revocation do not answer.',
    careful: 'It ends its own session at once, and keeps nobody waiting for more than some seconds.',
    plays: both(staySilent),
  }),
  'logout-redirect-elsewhere': trouble({
    does: 'Logout and revocation redirect to another origin with 307, which repeats the body.',
    careful: 'It follows no redirect, so that its secret and the tokens stay here, and ends its own session.',
    section: 'OWASP ASVS 5.0, 15.3.2',
    plays: both(redirectElsewhere(307)),
  }),
}
