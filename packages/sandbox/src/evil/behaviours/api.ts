import { page, refuseWith } from '../bad-answers.ts'
import type { Behaviours } from '../behaviour.ts'

export const apiBehaviours: Behaviours = {
  'api-refuses-every-token': {
    does: 'The API answers 401, whatever token it gets.',
    careful:
      'It renews the token once and then gives up, so that neither it nor the browser goes round in circles.',
    expect: 'survive',
    section: 'RFC 6750, section 3.1',
    stage: 'call',
    plays: { '*': refuseWith(401) },
  },
  'api-refuses-every-scope': {
    does: 'The API answers 403, whatever the token allows.',
    careful: 'It says what it may not do, and asks for no new login because of it.',
    expect: 'survive',
    section: 'RFC 6750, section 3.1',
    stage: 'call',
    plays: { '*': refuseWith(403) },
  },
  'api-not-json': {
    does: 'The API answers with a page in HTML and status 200.',
    careful: 'It shows an error of its own, not a crash.',
    expect: 'survive',
    section: 'OWASP ASVS 5.0, 16.5.2',
    stage: 'call',
    plays: { '*': page },
  },
}
